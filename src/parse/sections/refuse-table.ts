/** Tables that cannot be read as a whole: a header that is not known, parts of two documents, rows behind the end. */
import type { DraftDuty } from '../draft.ts';
import { type Refusal, refuse } from '../issue.ts';
import { COLUMNS, type Column } from '../piece.ts';
import { quote } from './recognise.ts';
import { compact, type HeaderPlace, readColumns } from './table-header.ts';
import type { Line } from '../text.ts';

const PRINTED: Readonly<Record<Column, string>> = {
  duty: '主要職責',
  task: '工作任務',
  output: '工作產出',
  indicator: '行為指標',
  level: '職能級別',
  knowledge: '職能內涵 (K=knowledge 知識)',
  skill: '職能內涵 (S=skills 技能)',
};

/** Every header row must name the columns the first one names, each once, and none may be missing but the duty's. */
export function refuseHeaders(lines: readonly Line[], headers: readonly HeaderPlace[]): Refusal | null {
  const texts = headers.map(header => headerText(lines, header));
  const first = texts[0];
  if (!first) return null;
  const other = texts.find(line => compact(line.text) !== compact(first.text));
  if (other && first.text.includes('\t')) {
    return refuse(
      other.number,
      `the table header in line ${other.number} differs from the one in line ${first.number}`,
    );
  }
  if (first.text.includes('\t')) return refuseColumns(first);
  return texts.map(refuseWrapped).find(refusal => refusal !== null) ?? null;
}

function refuseColumns({ text, number }: Line): Refusal | null {
  const cells = text.split('\t');
  const columns = readColumns(cells);
  const unknown = columns.indexOf(null);
  if (unknown !== -1) {
    const found = `“${quote(cells[unknown] ?? '')}” in column ${unknown + 1}`;
    return refuse(number, `the table header in line ${number} has a column that is not known: ${found}`);
  }
  const twice = COLUMNS.find(column => columns.filter(other => other === column).length > 1);
  if (twice)
    return refuse(number, `the table header in line ${number} has the column ${PRINTED[twice]} twice`);
  return refuseMissing(number, column => columns.includes(column));
}

/** A wrapped header has no cells: only the words of the last columns tell whether it is whole. */
function refuseWrapped({ text, number }: Line): Refusal | null {
  return refuseMissing(number, column => (WORD[column] ?? /^/u).test(text));
}

const WORD: Readonly<Partial<Record<Column, RegExp>>> = { knowledge: /K\s?=/iu, skill: /S\s?=/iu };

function refuseMissing(number: number, has: (column: Column) => boolean): Refusal | null {
  const missing = COLUMNS.find(column => column !== 'duty' && !has(column));
  if (!missing) return null;
  return refuse(number, `the table header in line ${number} lacks the column ${PRINTED[missing]}`);
}

/** The header as one line; a wrapped one with the line below, where its last words may stand. */
function headerText(lines: readonly Line[], { from, to }: HeaderPlace): Line {
  const number = lines[from]?.number ?? 1;
  const isRow = lines[from]?.text.includes('\t') === true;
  const texts = lines.slice(from, isRow ? from + 1 : to + 1).map(line => line.text);
  return { number, text: texts.join(' ') };
}

/** No header below the row of the code: a row that looks like one is the place to send the operator to. */
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

/** Rows of the table behind its end mean that the order of the pages is lost. A note may cite a code or two. */
export function refuseStrays(lines: readonly Line[], header: Line): Refusal | null {
  const tabs = countTabs(header.text);
  const row = tabs > 0 ? lines.find(({ text }) => countTabs(text) === tabs) : lines.filter(isCoded)[CITED];
  if (!row) return null;
  const reason = `line ${row.number} is a table row behind the end of the table: the pages are out of order`;
  return refuse(row.number, reason);
}

const CITED = 2;

function isCoded({ text }: Line): boolean {
  return /^\s*[TOP]\s?\d{1,2}\.\d/u.test(text);
}

function countTabs(text: string): number {
  return text.split('\t').length - 1;
}

/** What is left of a damaged header would be read as the text of a cell. */
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

/** Duties and tasks are found by their codes: one without cannot be told from a text that lost its place. */
export function refuseUncoded(duties: readonly DraftDuty[]): Refusal | null {
  const tasks = duties.flatMap(duty => duty.tasks);
  const task = tasks.find(({ code }) => code === '');
  const bare = task ?? duties.find(({ code }) => code === '');
  if (!bare) return null;
  const expected = task ? 'a task without its code (T1.1)' : 'a duty without its code (T1) or a task';
  return refuse(bare.line, `“${quote(bare.name)}” in line ${bare.line} is ${expected}`);
}
