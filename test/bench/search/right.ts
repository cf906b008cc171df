/** Which answers to a drawn question are right: what it was made from, and whatever holds the typed text as it is. */
import type { CompetencyStandard } from '../../../src/index.ts';
import { fold } from '../../../src/standard/fold.ts';
import { COLUMN_WORDS, type Group, type Question } from './questions.ts';
import { distinctTexts } from './texts.ts';

/** Whether an answer is right: a standard by its code, or a line by its text. */
export type IsRight = (group: Group, question: Question, answer: string) => boolean;

export function rightAnswers(standards: readonly CompetencyStandard[]): IsRight {
  const names = new Map(standards.map(one => [one.code, namesOf(one).map(fold)]));
  const columns = columnsOf(standards);
  const isRightName = ({ typed, want }: Question, code: string) => {
    const [name, ...others] = names.get(code) ?? [];
    const isSame = name === names.get(want)?.[0];
    return code === want || isSame || [name, ...others].some(one => holds(one, typed));
  };
  const isRightLine = ({ typed, want, column }: Question, text: string) => {
    const isInColumn = column === null || columns.get(fold(text))?.has(column);
    return isInColumn === true && (fold(text) === fold(want) || holds(fold(text), typed));
  };
  return (group, question, answer) =>
    group === 'content' ? isRightLine(question, answer) : isRightName(question, answer);
}

/** Whatever a standard is asked for by: its name comes first. */
export function namesOf({ name, aliases, code }: CompetencyStandard): string[] {
  return [name, ...aliases, code];
}

/** The words of all columns in which a text stands. */
function columnsOf(standards: readonly CompetencyStandard[]): Map<string, Set<string>> {
  const columns = new Map<string, Set<string>>();
  for (const { column, text } of distinctTexts(standards)) {
    const own = columns.get(fold(text)) ?? new Set();
    columns.set(fold(text), own.add(COLUMN_WORDS[column]));
  }
  return columns;
}

/** Typed punctuation alone is held by nothing. */
function holds(folded: string | undefined, typed: string): boolean {
  const wanted = fold(typed);
  return wanted !== '' && folded !== undefined && folded.includes(wanted);
}
