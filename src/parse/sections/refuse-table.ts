/** Why a table cannot be read as a whole: a column is missing, two documents are mixed, rows stand behind the end. */
import type { DraftDuty } from '../draft.ts';
import { type Refusal, refuse } from '../issue.ts';
import { COLUMNS, type Column } from '../piece.ts';
import { quote } from './recognise.ts';
import type { Line } from '../line.ts';

/** The columns as most documents head them. */
export const PRINTED: Readonly<Record<Column, string>> = {
  duty: '主要職責',
  task: '工作任務',
  output: '工作產出',
  indicator: '行為指標',
  level: '職能級別',
  knowledge: '職能內涵 (K=knowledge 知識)',
  skill: '職能內涵 (S=skills 技能)',
};

/** `has`: whether the header in this line names a column. None may be missing but the duty's. */
export function refuseMissing(number: number, has: (column: Column) => boolean): Refusal | null {
  const missing = COLUMNS.find(column => column !== 'duty' && !has(column));
  if (!missing) return null;
  return refuse(number, `the table header in line ${number} lacks the column ${PRINTED[missing]}`);
}

/** There is no header after the row of the code. The message points to a row that resembles one, if there is any. */
export function refuseWithoutHeader(lines: readonly Line[], code: Line): Refusal {
  const like = lines.find(({ text }) => text.includes('行為指標') && text.includes('工作產出'));
  const header = '主要職責/工作任務 … 工作產出 行為指標 …';
  if (!like) return refuse(code.number, `no table header (${header}) after line ${code.number}`);
  if (like.number < code.number) {
    const above = `stands above 職能基準代碼 in line ${code.number}`;
    return refuse(
      like.number,
      `the table header in line ${like.number} ${above}: the pages are out of order`,
    );
  }
  const found = `“${quote(like.text)}”`;
  return refuse(like.number, `the table header in line ${like.number} is ${found}, expected ${header}`);
}

/** A row of the table behind its end means that the order of the pages is lost. */
export function refuseRow({ number }: Line): Refusal {
  return refuse(
    number,
    `line ${number} is a table row behind the end of the table: the pages are out of order`,
  );
}

/** The rest of a damaged header would otherwise be read as the text of a cell. */
export function refuseRemnants(lines: readonly Line[]): Refusal | null {
  const remnant = lines.find(({ text }) => /[KS]\s?=\s?(?:knowledge|skill)/iu.test(text));
  return remnant
    ? refuse(remnant.number, `line ${remnant.number} is part of a table header whose rest is not there`)
    : null;
}

/** A document is one standard: a second 職能基準代碼 row would be read as notes of the first. */
export function refuseSecond(lines: readonly Line[], from: number): Refusal | null {
  const second = lines.find(({ text }, index) => index >= from && /^\s*職能基準代碼/u.test(text));
  return second
    ? refuse(
        second.number,
        `line ${second.number} begins another document: a file holds one standard, split it there`,
      )
    : null;
}

/** Duties and tasks are recognised by their codes; text without one may belong anywhere. */
export function refuseUncoded(duties: readonly DraftDuty[]): Refusal | null {
  const tasks = duties.flatMap(duty => duty.tasks);
  const task = tasks.find(({ code }) => code === '');
  const bare = task ?? duties.find(({ code }) => code === '');
  if (!bare) return null;
  const expected = task ? 'a task without its code (T1.1)' : 'a duty without its code (T1) or a task';
  return refuse(bare.line, `“${quote(bare.name)}” in line ${bare.line} is ${expected}`);
}
