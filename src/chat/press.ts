/** What it comes to when somebody presses a control: the same on every platform. */
import { isGone } from '../lookup/address.ts';
import type { Answer } from './answer.ts';
import { chat } from './wording.ts';
import type { Step } from './step.ts';

/**
 * As it came from a platform, and never trusted to be what was offered there. `step`: `null` where none can be read;
 * `chosen`: of a menu, what it gave; `by`: the platform's id of the person.
 */
export type Press = { step: Step | null; chosen: string | undefined; by: string };

/** `show`: to the person; `share`: to everybody. `question`: what was asked. `refuse`: a sentence instead of an answer. */
export type PressOutcome =
  | { kind: 'show' | 'share'; answer: Answer; question: string; page: number }
  | { kind: 'withdraw' }
  | { kind: 'quote'; quoted: string; question: string }
  | { kind: 'refuse'; why: 'stale' | 'not-sharer' | 'no-line'; sentence: string };

/** What of the engine a press needs. */
type Answering = {
  answer(question: string): Answer;
  quote(question: string, number: number, most: number): string | null;
};

/** @param longestQuote in code units */
export function answerPress(
  engine: Answering,
  { step, chosen, by }: Press,
  longestQuote: number,
): PressOutcome {
  switch (step?.kind) {
    case 'show':
      return show(engine, step);
    case 'pick':
      return chosen === undefined ? STALE : show(engine, { question: chosen, page: 0 });
    case 'share': {
      const answer = engine.answer(step.question);
      // Only what found something had such a button.
      return answer.links.isShareable ? { ...step, answer } : STALE;
    }
    case 'withdraw':
      return by === step.by ? { kind: 'withdraw' } : NOT_SHARER;
    case 'quote':
      if (chosen === undefined || !LINE.test(chosen)) return STALE;
      return toQuote(engine.quote(step.question, Number(chosen), longestQuote), step.question);
    case undefined:
      return STALE;
  }
}

const LINE = /^\d{1,6}$/u;

const STALE: PressOutcome = { kind: 'refuse', why: 'stale', sentence: chat.stale };
const NOT_SHARER: PressOutcome = { kind: 'refuse', why: 'not-sharer', sentence: chat.notSharer };
const NO_LINE: PressOutcome = { kind: 'refuse', why: 'no-line', sentence: chat.noSuchLine };

function show(engine: Answering, { question, page }: { question: string; page: number }): PressOutcome {
  const answer = engine.answer(question);
  return isGone(question, answer.result) ? STALE : { kind: 'show', answer, question, page };
}

function toQuote(quoted: string | null, question: string): PressOutcome {
  return quoted === null ? NO_LINE : { kind: 'quote', quoted, question };
}
