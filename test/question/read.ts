/** Reads questions where the five seeds are loaded. */
import type { Question, ReadQuestion } from '../../src/question/question.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { indexStandards } from '../../src/search/index-standards.ts';
import { loadSeeds } from '../support/seeds.ts';

const index = indexStandards(loadSeeds());

function readAny(text: string): ReadQuestion {
  return readQuestion(text, index);
}

/** Of a text that is a question, not help, the list, or unreadable. */
export function readSeeds(text: string): Question {
  const read = readAny(text);
  if (read.kind !== 'question') throw new Error(`「${text}」 is read as ${read.kind}`);
  return read;
}
