/** What it comes to when somebody presses a control: the same on every platform. */
import { isGone } from '../lookup/address.ts';
import type { Answer } from './answer.ts';
import { chat } from './chat-wording.ts';
import type { Step } from './step.ts';

/**
 * As it came from a platform, and never trusted to be what was offered there. `step`: `null` where none can be read;
 * `chosen`: of a menu, what it gave; `by`: the platform's id of the person.
 */
export type Press = { step: Step | null; chosen: string | undefined; by: string };

/** `show`: to the person; `share`: to everybody. `query`: what was asked. `refuse`: a sentence instead of an answer. */
export type Taken =
  | { kind: 'show' | 'share'; answer: Answer; query: string; page: number }
  | { kind: 'withdraw' }
  | { kind: 'quote'; quoted: string; query: string }
  | { kind: 'refuse'; why: 'stale' | 'not-sharer' | 'no-line'; sentence: string };

/** What of the engine a press needs. */
type Answering = {
  answer(query: string): Answer;
  quote(query: string, number: number, most: number): string | null;
};

/** @param longestQuote in code units */
export function takeStep(engine: Answering, { step, chosen, by }: Press, longestQuote: number): Taken {
  switch (step?.kind) {
    case 'show':
      return show(engine, step);
    case 'pick':
      return chosen === undefined ? STALE : show(engine, { query: chosen, page: 0 });
    case 'share': {
      const answer = engine.answer(step.query);
      // Only what found something had such a button.
      return answer.ways.isShareable ? { ...step, answer } : STALE;
    }
    case 'withdraw':
      return by === step.by ? { kind: 'withdraw' } : NOT_SHARER;
    case 'quote':
      if (chosen === undefined || !LINE.test(chosen)) return STALE;
      return toQuote(engine.quote(step.query, Number(chosen), longestQuote), step.query);
    case undefined:
      return STALE;
  }
}

const LINE = /^\d{1,6}$/u;

const STALE: Taken = { kind: 'refuse', why: 'stale', sentence: chat.stale };
const NOT_SHARER: Taken = { kind: 'refuse', why: 'not-sharer', sentence: chat.notSharer };
const NO_LINE: Taken = { kind: 'refuse', why: 'no-line', sentence: chat.noSuchLine };

function show(engine: Answering, { query, page }: { query: string; page: number }): Taken {
  const answer = engine.answer(query);
  return isGone(query, answer.result) ? STALE : { kind: 'show', answer, query, page };
}

function toQuote(quoted: string | null, query: string): Taken {
  return quoted === null ? NO_LINE : { kind: 'quote', quoted, query };
}
