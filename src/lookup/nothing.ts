/** Nothing was found: what was asked, and what may be meant. */
import type { Question } from '../question/question.ts';
import type { Match } from '../search/match.ts';
import { fold } from '../standard/fold.ts';
import type { Result } from './result.ts';

/** What was asked for is asked of a suggestion too. */
export function nothing(question: Question, nearest: Match[]): Extract<Result, { kind: 'nothing' }> {
  const said = question.phrases.map(({ text }) => text).join(' ');
  // A single character that is left over says nothing by itself.
  const words = fold(said).length > 1 ? said : question.text;
  const { rest } = question;
  return { kind: 'nothing', words, reason: 'unknown-name', nearest, nearestLines: [], rest, more: 0 };
}
