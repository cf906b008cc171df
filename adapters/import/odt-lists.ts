/** The marks that a word processor prints before the paragraphs of an ODT's lists: bullets, or numbers such as `1.` */
import type { Attributes } from './read-xml.ts';

/** `null` for a bullet. */
type OdtListLevel = { prefix: string; suffix: string; format: string; start: number } | null;

type OpenList = { style: string; count: number };

export type OdtLists = {
  levels: Map<string, OdtListLevel>;
  /** The style that is being read. */
  style: string;
  /** The lists that are open, the innermost last. */
  open: OpenList[];
  /** How far each style has counted at each depth, for lists that go on with an earlier one. */
  counted: Map<string, number>;
};

export function noLists(): OdtLists {
  return { levels: new Map(), style: '', open: [], counted: new Map() };
}

/** Notes what an element says about the styles of lists. */
export function readListStyle(lists: OdtLists, name: string, attributes: Attributes): void {
  if (name === 'text:list-style') lists.style = attributes['style:name'] ?? '';
  const key = `${lists.style}/${attributes['text:level'] ?? '1'}`;
  if (name === 'text:list-level-style-bullet') lists.levels.set(key, null);
  if (name === 'text:list-level-style-number') {
    lists.levels.set(key, {
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      format: attributes['style:num-format'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1) || 1,
    });
  }
}

/** A list without a style of its own has that of the list around it. */
export function startList({ open, counted }: OdtLists, attributes: Attributes): void {
  const style = attributes['text:style-name'] ?? open.at(-1)?.style ?? '';
  const goesOn = attributes['text:continue-numbering'] === 'true' || 'text:continue-list' in attributes;
  const count = goesOn ? (counted.get(`${style}/${open.length + 1}`) ?? 0) : 0;
  open.push({ style, count });
}

export function endList({ open, counted }: OdtLists): void {
  const list = open.pop();
  if (list) counted.set(`${list.style}/${open.length + 1}`, list.count);
}

/** The mark of the next item, with a blank behind. */
export function nextMark({ levels, open }: OdtLists): string {
  const list = open.at(-1);
  if (!list) return '';
  list.count += 1;
  const level = levels.get(`${list.style}/${open.length}`);
  if (!level) return BULLET;
  const { prefix, suffix, format, start } = level;
  return format === '' ? '' : `${prefix}${formatted(list.count + start - 1, format)}${suffix} `;
}

const BULLET = '• ';

function formatted(number: number, format: string): string {
  if (/^[aA]$/u.test(format)) return String.fromCodePoint((format.codePointAt(0) ?? 0) + ((number - 1) % 26));
  return format.startsWith('0') ? String(number).padStart(format.length, '0') : String(number);
}
