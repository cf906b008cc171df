/** Nothing was found: what was asked, and what may be meant. */
import type { Question } from '../question/question.ts';
import type { Match } from '../search/match.ts';
import type { Result } from './result.ts';

/** What was asked for is asked of a suggestion too. */
export function nothing(question: Question, nearest: Match[]): Extract<Result, { kind: 'nothing' }> {
  const words = question.phrases.map(({ text }) => text).join(' ') || question.text;
  return { kind: 'nothing', words, reason: 'unknown-name', nearest, nearestLines: [], rest: question.rest };
}
