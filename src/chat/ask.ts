/** What a typed question leads to: the same on every platform. */
import type { Answer } from './answer.ts';
import type { Audience, Person } from './audience.ts';
import { type Outcome, type Refusal, shareAs } from './outcome.ts';
import { chat } from './wording.ts';

/**
 * `about`: the topic of the conversation. `audience`: who sees the answer if it is not made public. `publicBy`: the person
 * who asked for a public answer, `null` where nobody did.
 */
export type Asking = {
  question: string;
  about?: string | undefined;
  audience: Audience;
  publicBy?: Person | null;
};

/** What of the engine a question needs. */
type AskEngine = { answer(question: string, options: { about?: string | undefined }): Answer };

export function answerQuestion(
  engine: AskEngine,
  { question, about, audience, publicBy = null }: Asking,
): Extract<Outcome, { kind: 'show' }> {
  const shown = { question, answer: engine.answer(question, { about }), page: 0 };
  const shared = publicBy && shareAs(publicBy, shown);
  return shared ?? { kind: 'show', ...shown, audience, sharing: null };
}

/** Somebody asked about a message that has no words. */
export const NO_QUESTION: Refusal = { kind: 'refuse', why: 'no-text', sentence: chat.noQuestionInMessage };

/** A button or command of a version of the bot that is gone. */
export const STALE: Refusal = { kind: 'refuse', why: 'stale', sentence: chat.stale };
