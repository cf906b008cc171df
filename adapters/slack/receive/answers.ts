/** A question's answer as a message. */
import type { Answer, Audience } from '../../../src/index.ts';
import { logAnswer } from '../../service/answered.ts';
import type { Bot } from '../bot.ts';
import { drawPrivate } from '../drawn.ts';
import { type Message, renderAnswer, type Shared, type Viewers } from '../render.ts';

/**
 * `about`: the `query` of what the conversation is about. `audience`: private, if none is given. `sharer`: who shows it to
 * everybody, and what was asked, if that was typed.
 */
type Asking = {
  question: string;
  about?: string | undefined;
  page?: number;
  audience?(answer: Answer): Viewers;
  sharer?: { name: string; question?: string };
};

/** `topic`: asks for the same again, where it is part of a standard. */
export type Shown = { found: Answer; message: Message; audience: Viewers; topic: string | null };

const PRIVATE: Viewers = { kind: 'private' };

/** With its line in the log. */
export function answer(bot: Bot, asking: Asking): Shown {
  const began = performance.now();
  const shown = shownFor(bot, asking);
  const { kind } = shown.found.result;
  const milliseconds = performance.now() - began;
  logAnswer(bot.services, { platform: 'slack', kind, milliseconds, question: asking.question });
  return shown;
}

/** A sentence instead of an answer, with its line in the log. */
export function note(bot: Bot, kind: string, text: string): { text: string } {
  logAnswer(bot.services, { platform: 'slack', kind, milliseconds: 0, question: '' });
  return { text };
}

/** For who may answer something else, and logs that. */
export function shownFor(bot: Bot, asking: Asking): Shown {
  const { question, about, page = 0 } = asking;
  const found = bot.services.engine.answer(question, { about });
  const audience = asking.audience?.(found) ?? PRIVATE;
  const message =
    audience.kind === 'shared' ? renderShared(found, audience, asking) : drawPrivate(found, page, audience);
  return { found, message, audience, topic: isAboutStandard(found) ? found.query : null };
}

function renderShared(found: Answer, audience: Audience, { page = 0, sharer }: Asking): Message {
  const shared: Shared | undefined = sharer && {
    name: sharer.name,
    question: sharer.question ?? found.spoken,
  };
  return renderAnswer(found, { page, audience, shared });
}

/** A list or a search is no topic, and what was not found in a standard is nothing to go on from. */
export function isAboutStandard({ result }: Answer): boolean {
  if (result.kind === 'matches') return result.within !== null;
  return 'match' in result && result.kind !== 'no-part';
}
