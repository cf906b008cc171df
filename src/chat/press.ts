/** What pressing a button or choosing from a menu leads to: the same on every platform. */
import { isGone } from '../lookup/address.ts';
import type { Answer } from './answer.ts';
import { STALE } from './ask.ts';
import type { Person, Viewer } from './audience.ts';
import { type Outcome, type Refusal, shareAs, showTo } from './outcome.ts';
import type { Step } from './step.ts';
import { chat } from './wording.ts';

/**
 * A press as it came from a platform, never trusted to be what was offered there. `step`: `null` where none can be read;
 * `chosen`: what a menu gave; `viewer`: who sees an answer that is not shared.
 */
export type Press = { step: Step | null; chosen: string | undefined; person: Person; viewer: Viewer };

/** What of the engine a press needs. */
type PressEngine = {
  answer(question: string): Answer;
  quote(question: string, number: number, most: number): string | null;
};

/** @param longestQuote in code units */
export function answerPress(engine: PressEngine, press: Press, longestQuote: number): Outcome {
  const { step, chosen, person, viewer } = press;
  switch (step?.kind) {
    case 'show':
      return show(engine, viewer, step);
    case 'pick':
      return chosen === undefined ? STALE : show(engine, viewer, { question: chosen, page: 0 });
    case 'share': {
      const { question, page } = step;
      // Only a shareable answer had this button, so the answer has changed since.
      return shareAs(person, { question, page, answer: engine.answer(question) }) ?? STALE;
    }
    case 'withdraw':
      return person.id === step.by ? { kind: 'withdraw' } : NOT_SHARER;
    case 'quote':
      if (chosen === undefined || !LINE_NUMBER.test(chosen)) return STALE;
      return quote(engine.quote(step.question, Number(chosen), longestQuote), step.question);
    case undefined:
      return STALE;
  }
}

const LINE_NUMBER = /^\d{1,6}$/u;

const NOT_SHARER: Refusal = { kind: 'refuse', why: 'not-sharer', sentence: chat.notSharer };
const NO_LINE: Refusal = { kind: 'refuse', why: 'no-line', sentence: chat.noSuchLine };

function show(
  engine: PressEngine,
  viewer: Viewer,
  { question, page }: { question: string; page: number },
): Outcome {
  const answer = engine.answer(question);
  return isGone(question, answer.result) ? STALE : showTo(viewer, { question, answer, page });
}

function quote(text: string | null, question: string): Outcome {
  return text === null ? NO_LINE : { kind: 'quote', text, question };
}
