/** The version table (版本 … 發展更新日期); a document may have none. */
import type { Version } from '../../standard/schema.ts';
import type { Issue } from '../issue.ts';
import { clean, join, type Line } from '../text.ts';

const ROW =
  /^(V\d+)\s+(\S+)\s+(.+?)\s+(最新版本|歷史版本)(?:\s+(?!\d{4}\/)(\S.*?))??(?:\s+(\d{4}\/\d{1,2}\/\d{1,2}))?$/iu;

export function readVersions(lines: readonly Line[]): { versions: Version[]; issues: Issue[] } {
  const versions: Version[] = [];
  const issues: Issue[] = [];
  for (const row of joinRows(lines)) {
    const version = row.text.includes('\t') ? readCells(row.text.split('\t')) : readWords(row.text);
    if (version) versions.push(version);
    else {
      const expected = 'version, code, name, status, note, date';
      issues.push({ kind: 'field', line: row.number, code: null, expected, found: clean(row.text) });
    }
  }
  return { versions, issues };
}

/** A row of the wrapped layout may go on over several lines; a row begins with its version. */
function joinRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const text = line.text.replace(/^ +| +$/gu, '');
    if (text === '') continue;
    const last = rows.at(-1);
    if (!last || /^V\d+\s/iu.test(text)) rows.push({ number: line.number, text });
    else last.text = line.text.startsWith(' ') ? `${last.text} ${text}` : join(last.text, text);
  }
  return rows;
}

/** No row is that long; the pattern above takes cubic time on blanks. */
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
