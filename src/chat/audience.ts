/** Who sees an answer, and who may show it to everybody. */
import type { Answer } from './answer.ts';
import { shortLine } from './visible.ts';
import { chat } from './wording.ts';

/** `id`: the platform's. `name`: what others see, a text that the person chose. */
export type Person = { id: string; name: string };

/** One person sees the answer: in a conversation with others, or in direct messages with the bot. */
export type Viewer = { kind: 'private' } | { kind: 'direct' };

/** `shared`: everybody sees it. `by`: the id of the person who may withdraw it. */
export type Audience = Viewer | { kind: 'shared'; by: string };

/** What stands above a shared answer. Not needed where the question itself stands above it, as in a thread. */
export type Sharing = { name: string; question: string };

/** The lines above a shared answer. @param longest in code units */
export function sharingLines({ name, question }: Sharing, longest: Record<keyof Sharing, number>): string[] {
  return [
    chat.sharedBy(shortLine(name, longest.name)),
    chat.questionLabel + shortLine(question, longest.question),
  ];
}

/** Nobody else needs to read that nothing was found, or that the bot asks for more. */
export function isShareable({ links }: Answer): boolean {
  return links.isShareable;
}
