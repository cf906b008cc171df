/** Where the table ends and what follows it: the attitudes, then the supplements. */
import { type Refusal, refuse } from '../issue.ts';
import { compact } from './table-header.ts';
import type { Line } from '../line.ts';
import { clean } from '../text.ts';

/** Line indices: of the attitudes' heading, behind it, and of the heading of the supplements. */
export type Ends = { attitudes: number; afterAttitudesHeading: number; supplements: number };

/** A document without its last sections has lost its end and is refused. */
export function findEnds(lines: readonly Line[], from: number): Ends | Refusal {
  const last = lines.findLast(line => line.text.trim() !== '')?.number ?? 1;
  const attitudes = findFrom(lines, from, index => isAttitudesHeading(lines, index));
  if (attitudes === -1) {
    const lacks = 'without 職能內涵 (A=attitude 態度) and 說明與補充事項: the table is cut';
    return refuse(last, `the document ends in line ${last} ${lacks}`);
  }
  const supplements = findFrom(lines, attitudes, index => isSupplementsHeading(lines, index));
  if (supplements === -1) {
    const lacks = 'without 說明與補充事項 after the attitudes: its end is missing';
    return refuse(last, `the document ends in line ${last} ${lacks}`);
  }
  const isSplit = compact(lines[attitudes]?.text ?? '') === HEAD;
  const afterAttitudesHeading = isSplit ? nextText(lines, attitudes + 1) + 1 : attitudes + 1;
  return { attitudes, afterAttitudesHeading, supplements };
}

const HEAD = '職能內涵';

const ATTITUDES_HEADING = /^職能內涵\(A=attitude/iu;

function findFrom(lines: readonly Line[], from: number, isWanted: (index: number) => boolean): number {
  return lines.findIndex((_, index) => index >= from && isWanted(index));
}

function isSupplementsHeading(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return text.includes('說') && compact(withoutMarks(text)).startsWith('說明與補充事項');
}

function isAttitudesHeading(lines: readonly Line[], index: number): boolean {
  const printed = lines[index]?.text ?? '';
  if (!printed.includes('職')) return false;
  const text = compact(withoutMarks(printed));
  if (ATTITUDES_HEADING.test(text)) return true;
  return (
    text === HEAD && ATTITUDES_HEADING.test(text + compact(lines[nextText(lines, index + 1)]?.text ?? ''))
  );
}

function withoutMarks(text: string): string {
  return clean(text).replace(/^[#\s]+/u, '');
}

function nextText(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.text.trim() === '') index += 1;
  return index;
}
