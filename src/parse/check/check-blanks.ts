/** Blanks between the characters of words: an extractor put them between pieces of a line, and facts hold them. */
import type { DraftStandard } from '../draft.ts';
import type { FoundIssue } from '../issue.ts';

/** Of 431 published documents none has more than 0.3 %. */
const MOST = 0.02;

const BLANK = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
const BOTH = /\p{Script=Han}(?= ?\p{Script=Han})/gu;

export function checkBlanks({ duties, attitudes }: DraftStandard): FoundIssue[] {
  const tasks = duties.flatMap(duty => duty.tasks);
  const texts = [
    ...tasks.flatMap(task => [...task.outputs, ...task.indicators]),
    ...attitudes.map(({ name, description, line }) => ({ text: `${name}：${description ?? ''}`, line })),
  ];
  const count = (pattern: RegExp) =>
    texts.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const blanks = count(BLANK);
  const first = texts.find(({ text }) => text.search(BLANK) >= 0);
  if (!first || blanks <= MOST * count(BOTH)) return [];
  const expected = 'no blanks between the characters of words';
  const found = `${blanks} of them, as in: ${first.text}`;
  return [{ kind: 'text-odd', severity: 'warning', line: first.line, code: null, expected, found }];
}
