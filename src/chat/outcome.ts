/** What a question or a press leads to, before a platform renders it. */
import type { Answer } from './answer.ts';
import { type Audience, isShareable, type Person, type Sharing, type Viewer } from './audience.ts';

/** `question`: what was asked. `sharing`: what stands above a shared answer. */
export type ShowOutcome = {
  kind: 'show';
  question: string;
  answer: Answer;
  page: number;
  audience: Audience;
  sharing: Sharing | null;
};

export type Outcome =
  | ShowOutcome
  /** A line with its source, for the person alone. */
  | { kind: 'quote'; question: string; text: string }
  /** The message that was pressed on is to be deleted. */
  | { kind: 'withdraw' }
  | Refusal;

/** A sentence instead of an answer, for the person alone. `why` is for the log. */
export type Refusal = { kind: 'refuse'; why: string; sentence: string };

type Shown = Pick<ShowOutcome, 'question' | 'answer' | 'page'>;

export function showTo(viewer: Viewer, shown: Shown): ShowOutcome {
  return { kind: 'show', ...shown, audience: viewer, sharing: null };
}

/** Everybody reads the question in words, not as the code that a button carries. @returns `null` where it is not to be shared */
export function shareAs({ id, name }: Person, shown: Shown): ShowOutcome | null {
  if (!isShareable(shown.answer)) return null;
  const sharing = { name, question: shown.answer.plainQuestion };
  return { kind: 'show', ...shown, audience: { kind: 'shared', by: id }, sharing };
}

/** What is logged about an outcome: its kind, and the question for operators who want to see it. */
export function logEntryOf(outcome: Outcome): { kind: string; question: string } {
  switch (outcome.kind) {
    case 'show':
      return { kind: outcome.answer.result.kind, question: outcome.question };
    case 'quote':
      return { kind: 'quote', question: outcome.question };
    case 'withdraw':
      return { kind: 'withdraw', question: '' };
    case 'refuse':
      return { kind: outcome.why, question: '' };
  }
}
