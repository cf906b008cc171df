/** Who sees an answer, and who may show it to everybody. */
import type { Answer } from './answer.ts';

/** `id`: the platform's. `name`: what others see, a text that the person chose. */
export type Person = { id: string; name: string };

/** One person sees the answer: in a conversation with others, or in direct messages with the bot. */
export type Viewer = { kind: 'private' } | { kind: 'direct' };

/** `shared`: everybody sees it. `by`: the id of the person who may withdraw it. */
export type Audience = Viewer | { kind: 'shared'; by: string };

/** What stands above a shared answer. Not needed where the question itself stands above it, as in a thread. */
export type Sharing = { name: string; question: string };

/** Nobody else needs to read that nothing was found, or that the bot asks for more. */
export function isShareable({ links }: Answer): boolean {
  return links.isShareable;
}
