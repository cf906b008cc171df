/** One cell whose paragraphs are known: each begins an item with its code, a sub-item with its bullet, or goes on. */
import { CODE_PATTERN, type Column, type Piece, tidyCode } from '../piece.ts';
import { clean, joinLines, splitAtBullets, takeBullet } from '../text.ts';
import type { CellPlace } from './cell.ts';

export function readParagraphs(paragraphs: readonly string[], place: CellPlace): Piece[] {
  const pieces: Piece[] = [];
  for (const paragraph of paragraphs) {
    for (const [index, line] of paragraph.split('\n').entries()) {
      if (line.trim() !== '') readLine(pieces, { line, isFirst: index === 0 }, place);
    }
  }
  return joinAsterisks(pieces).map(read => ({ ...read, text: clean(read.text) }));
}

/**
 * An asterisk with no text behind it is no bullet: wrapping cut it off the word before (程序*). Any other bullet waits for
 * its text, on the next page if need be. Until here the bullet is the piece's code.
 */
function joinAsterisks(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const read of pieces) {
    const last = joined.at(-1);
    const isAsterisk = read.kind === 'bullet' && read.code === '*' && read.text.trim() === '';
    if (!isAsterisk) joined.push({ ...read, code: codeOf(read) });
    else if (last) last.text = `${last.text.trimEnd()}*`;
    else joined.push({ ...read, kind: 'more', code: '', text: '*' });
  }
  return joined;
}

function codeOf({ kind, code }: Piece): string {
  return kind === 'bullet' ? '' : code;
}

type PrintedLine = { line: string; isFirst: boolean };

function readLine(pieces: Piece[], { line, isFirst }: PrintedLine, place: CellPlace): void {
  const { bullet, rest } = takeBullet(line);
  const code = CODE_AT_START[place.column]?.exec(rest);
  const last = pieces.at(-1);
  if (code) {
    for (const item of splitItems(rest, place.column)) pieces.push({ ...piece(place, 'item'), ...item });
  } else if (bullet !== null && isAbility(place.column)) {
    pieces.push({ ...piece(place, 'bullet'), code: bullet, text: rest });
  } else if (!last) {
    const kind = place.goesOn && bullet === null ? 'more' : 'uncoded';
    pieces.push({ ...piece(place, kind), text: withoutBullets(line, place.column) });
  } else if (isFirst && isAbility(place.column) && isInList(pieces)) {
    pieces.push({ ...piece(place, 'bullet'), text: rest });
  } else {
    last.text = bullet === null ? joinLines(last.text, line) : `${last.text} ${rest}`;
  }
}

function isAbility(column: Column): boolean {
  return column === 'knowledge' || column === 'skill';
}

/** Behind the head of a list (相關法規：) each paragraph is a sub-item, though its bullet is missing. */
function isInList(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  if (last?.kind === 'bullet') return true;
  return last?.kind === 'item' && /[：:]\s*$/u.test(last.text) && !isBracketOpen(last.text);
}

/** （如： introduces no list, but the rest of a text. */
function isBracketOpen(text: string): boolean {
  return text.lastIndexOf('（') > text.lastIndexOf('）') || text.lastIndexOf('(') > text.lastIndexOf(')');
}

function withoutBullets(text: string, column: Column): string {
  return isAbility(column) ? takeBullet(text).rest : splitAtBullets(text).join(' ');
}

type Item = { code: string; text: string };

/** Several items can share a paragraph; inside a text only a code with a higher number than the one before begins one. */
function splitItems(text: string, column: Column): Item[] {
  const items: Item[] = [];
  for (const match of text.matchAll(CODES[column] ?? /^$/gu)) {
    const code = tidyCode(match[1] ?? '');
    const last = items.at(-1);
    const from = match.index + match[0].length;
    if (last && (last.text.trim() === '' || lastNumber(code) <= lastNumber(last.code))) continue;
    if (last) last.text = last.text.slice(0, last.text.length - (text.length - match.index));
    items.push({ code, text: text.slice(from) });
  }
  return items;
}

function lastNumber(code: string): number {
  return Number(/(\d+)\.?$/u.exec(code)?.[1]);
}

const CODE_AT_START = patterns(pattern => new RegExp(String.raw`^\s*(${pattern}(?!\d)\.?)\s*`, 'u'));

const CODES = patterns(pattern => new RegExp(String.raw`(?:^|(?<=\s))(${pattern}(?!\d)\.?)\s*`, 'gu'));

function patterns(make: (pattern: string) => RegExp): Readonly<Partial<Record<Column, RegExp>>> {
  return Object.fromEntries(Object.entries(CODE_PATTERN).map(([column, pattern]) => [column, make(pattern)]));
}

function piece({ column, line }: CellPlace, kind: Piece['kind']): Piece {
  return { kind, column, code: '', text: '', line };
}
