/** The version table (版本 … 發展更新日期); a document may have none. */
import type { Version } from '../../standard/schema.ts';
import type { FoundIssue } from '../issue.ts';
import type { Line } from '../line.ts';
import { cellText } from '../line.ts';
import { clean, join } from '../text.ts';

const ROW =
  /^(V\d+|[A-Z]{3}\w{4}-\d{3}v\d+)\s*([A-Z]{3,4}\w{4}-\d{3}(?:v\d{1,2})?(?!\w)|\S+(?=\s))\s*(.+?)\s*(最新版本|歷史版本)(?:\s+(?!\d{4}\/)(\S.*?))??(?:\s+(\d{4}\/\d{1,2}\/\d{1,2}))?$/iu;

export function readVersions(lines: readonly Line[]): { versions: Version[]; issues: FoundIssue[] } {
  const versions: Version[] = [];
  const issues: FoundIssue[] = [];
  for (const { line, cells } of joinRows(lines)) {
    const version = cells.length > 1 ? readCells(cells) : readWords(cells[0] ?? '');
    if (version) versions.push(version);
    else {
      const expected = 'version, code, name, status, note, date';
      issues.push({ kind: 'field', line, code: null, expected, found: clean(cells.join(' ')) });
    }
  }
  return { versions, issues };
}

/** `cells` has one entry where the layout shows no cells. */
type VersionRow = { line: number; cells: string[] };

/** A row may go on over several lines; it begins with its version. */
function joinRows(lines: readonly Line[]): VersionRow[] {
  const rows: VersionRow[] = [];
  for (const { number, text, cells } of lines) {
    const [first = '', ...others] = cells?.map(cellText) ?? [text.replace(/^ +| +$/gu, '')];
    if (first === '' && others.every(cell => cell === '')) continue;
    const last = rows.at(-1);
    if (!last || BEGINNING.test(first) || (others.length > 1 && first.trim() !== ''))
      rows.push({ line: number, cells: [first, ...others] });
    else {
      const before = last.cells.pop() ?? '';
      last.cells.push(text.startsWith(' ') ? `${before} ${first}` : join(before, first), ...others);
    }
  }
  return rows;
}

/** Some documents print the whole code as the version. */
const BEGINNING = /^\s*(?:V\d+|[A-Z]{3}\w{4}-\d{3}v\d+)(?:\s|$)/iu;

/** Longer than any row. The pattern above takes cubic time on a run of blanks. */
const LONGEST_ROW = 500;

function readCells(cells: readonly string[]): Version | null {
  const [version = '', code = '', name = '', status = '', note = '', date = ''] = cells.map(clean);
  if (!version || !code || !name) return null;
  return { version, code, name, status, note, date };
}

function readWords(text: string): Version | null {
  if (text.length > LONGEST_ROW) return null;
  const [, version, code, name, status, note = '', date = ''] = ROW.exec(text) ?? [];
  if (!version || !code || !name || !status) return null;
  return { version, code, name, status, note, date };
}
