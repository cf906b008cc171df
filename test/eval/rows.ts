/** The labelled questions of the .tsv files beside this one; whatever is malformed is reported at once. */
import { readFileSync } from 'node:fs';

/** `part`: null for the whole standard. `columns`: the columns asked for, [] for none. */
export type Reading = { part: string | null; columns: string[] };

/**
 * `standards`: [] must abstain, one must be answered, several must be offered; where `isAnyRight` one of them is enough.
 * `readings`: any of them is right.
 */
export type RoleRow = {
  class: string;
  question: string;
  standards: string[];
  isAnyRight?: boolean;
  readings: Reading[];
};

type RoleFile = 'roles.tsv' | 'corpus-roles.tsv' | 'title-roles.tsv' | 'title-roles-2.tsv';

/** `places`: STANDARD#CODE of every right line; [] must abstain. */
export type ContentRow = { class: string; question: string; places: string[] };

export function loadRoles(file: RoleFile = 'roles.tsv'): RoleRow[] {
  return read(file, 4, ([kind = '', question = '', expected = '', part = '']) => ({
    class: kind,
    question,
    standards: listed(expected, expected.includes('|') ? '|' : '+'),
    isAnyRight: file.startsWith('title-roles') || expected.includes('|'),
    readings: part.split('|').map(toReading),
  }));
}

export function loadContents(file: 'contents.tsv' | 'lines-by-others.tsv' = 'contents.tsv'): ContentRow[] {
  return read(file, 3, ([kind = '', question = '', expected = '']) => ({
    class: kind,
    question,
    places: listed(expected, '|'),
  }));
}

export const listed = (cell: string, separator: string) => (cell === '-' ? [] : cell.split(separator));

function toReading(cell: string): Reading {
  const [part = '-', columns] = cell.split('=');
  return { part: part === '-' ? null : part, columns: columns === undefined ? [] : columns.split('+') };
}

/** One column more than `columns` is the comment. A question may stand again where another was asked before it. */
export function read<Row extends { question: string; about?: string | null }>(
  file: string,
  columns: number,
  toRow: (cells: string[]) => Row,
): Row[] {
  const problems: string[] = [];
  const rows = new Map<string, Row>();
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    const row = toRow(cells.map(unescape));
    const isWhole = cells.length >= columns && cells.length <= columns + 1 && !cells.includes('');
    if (!isWhole) problems.push(`${file}:${index + 1}: ${columns} columns and a comment expected`);
    const key = row.about ? `${row.about} → ${row.question}` : row.question;
    if (rows.has(key)) problems.push(`${file}:${index + 1}: 「${key}」 stands twice`);
    rows.set(key, row);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return [...rows.values()];
}

/** Characters that cannot be seen are written `\n`, `\t`, `\u200b`. */
function unescape(cell: string): string {
  return cell
    .replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(String.raw`\n`, '\n')
    .replaceAll(String.raw`\t`, '\t');
}
