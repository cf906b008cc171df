/** The table's header row, which repeats on every page: where it stands and which columns it names. */
import type { Column } from '../piece.ts';
import type { Line } from '../line.ts';

/** The document's own words for its first two columns; `duty` is empty where that column is missing. */
export type Headings = { duty: string; task: string };

/** Line indices `from` (inclusive) to `to` (exclusive). */
export type HeaderPlace = { from: number; to: number; headings: Headings };

const HEADER =
  /^(主要職責|工作職責|工作任務)?(工作任務|工作活動)工作產出行為指標(職能級別職能內涵\(K=knowledge知識\)職能內涵\(S=skills?技能\))?/u;

const REST = '職能級別職能內涵(K=knowledge知識)職能內涵(S=skills技能)';

/** Every header of the table, in order. A wrapped header takes several lines. */
export function findHeaders(lines: readonly Line[]): HeaderPlace[] {
  const places: HeaderPlace[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const begin = beginOfHeader(lines, index, places.at(-1)?.to ?? 0);
    if (!begin) continue;
    const to = endOfHeader(lines, index);
    places.push({ ...begin, to });
    index = to - 1;
  }
  return places;
}

/** The columns of a tab-separated header, cell by cell; `null` for a cell that is none. */
export function readColumns(cells: readonly string[]): (Column | null)[] {
  const names = cells.map(compact);
  const hasDuty = names.filter(name => /^(?:主要職責|工作職責|工作任務|工作活動)$/u.test(name)).length > 1;
  return names.map((name, index) => {
    if (/^(?:主要職責|工作職責|工作任務|工作活動)$/u.test(name))
      return hasDuty && index === 0 ? 'duty' : 'task';
    return COLUMN_OF.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  });
}

const COLUMN_OF: readonly [RegExp, Column][] = [
  [/^工作產出/u, 'output'],
  [/^行為指標/u, 'indicator'],
  [/^職能級別/u, 'level'],
  [/K=/iu, 'knowledge'],
  [/S=/iu, 'skill'],
];

/** A header's text without blanks and with narrow brackets, so that both layouts compare alike. */
export function compact(text: string): string {
  return text.replace(/\s/gu, '').replaceAll('（', '(').replaceAll('）', ')');
}

function readHeadings(text: string): Headings | null {
  if (!/行\s*為\s*指\s*標/u.test(text)) return null;
  const match = HEADER.exec(compact(text));
  return match?.[2] ? { duty: match[1] ?? '', task: match[2] } : null;
}

/** Narrow columns wrap their words, so that the header can begin some lines above the one with 行為指標. */
function beginOfHeader(lines: readonly Line[], index: number, end: number): HeaderBegin | null {
  const own = readHeadings(lines[index]?.text ?? '');
  let found = own && { from: index, headings: own };
  if (own?.duty || lines[index]?.cells || !lines[index]?.text.includes('行')) return found;
  for (let from = index - 1; from >= Math.max(end, index - MOST_WRAPPED); from -= 1) {
    const headings = readHeadings(
      lines
        .slice(from, index + 1)
        .map(line => line.text)
        .join(''),
    );
    if (headings?.duty) return { from, headings };
    if (headings) found ??= { from, headings };
  }
  return found;
}

type HeaderBegin = Pick<HeaderPlace, 'from' | 'headings'>;

const MOST_WRAPPED = 8;

function endOfHeader(lines: readonly Line[], from: number): number {
  let seen = compact(lines[from]?.text ?? '').replace(/^.*行為指標/u, '');
  let to = from + 1;
  for (let index = to; index < lines.length && seen.length < REST.length; index += 1) {
    const text = compact(lines[index]?.text ?? '');
    if (!REST.startsWith(seen + text)) break;
    seen += text;
    to = index + 1;
  }
  return to;
}
