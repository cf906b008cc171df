/** The wrapped layout: each cell line by line as its column wrapped it, several cells sharing a line where they meet. */
import { type Refusal } from '../issue.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../line.ts';
import type { Column } from '../piece.ts';
import { refuseMissing } from '../sections/refuse-table.ts';
import { readWrappedTable } from './read-table.ts';

export const wrappedLayout: Layout = {
  joinsLines: true,
  refuseHeaders: headers => headers.map(refuseHeader).find(refusal => refusal !== null) ?? null,
  // A note may cite a code or two.
  findRow: lines => lines.filter(isCoded)[CITED],
  readTable: readWrappedTable,
};

const CITED = 2;

function isCoded({ text }: Line): boolean {
  return /^\s*[TOP]\s?\d{1,2}\.\d/u.test(text);
}

/** Without cells only the words of the last columns tell whether a header is whole. */
function refuseHeader({ text, number }: Line): Refusal | null {
  return refuseMissing(number, column => (WORD[column] ?? /^/u).test(text));
}

const WORD: Readonly<Partial<Record<Column, RegExp>>> = { knowledge: /K\s?=/iu, skill: /S\s?=/iu };
