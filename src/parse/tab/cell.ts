/** One cell of the tab layout: its items by their codes, its sub-items by bullets or by what is left of HTML lists. */
import { CODE_PATTERN, type Column, type Piece, tidyCode } from '../piece.ts';
import { clean, splitAtBullets } from '../text.ts';

export type CellPlace = { column: Column; line: number; goesOn: boolean };

/** Stands for `<ul>`: a list that begins here has items even where its bullets are lost. */
const LIST = '\u0001';
const LIST_END = '\u0002';

export function readCell(raw: string, place: CellPlace): Piece[] {
  const text = markLists(raw);
  if (text === '') return [];
  const code = CODE_OF[place.column];
  if (!code) return [piece(place, 'uncoded', text)];
  const [lead = '', ...coded] = text.split(code);
  const pieces = lead.trim() === '' ? [] : readLead(lead, place);
  for (let index = 0; index < coded.length; index += 2) {
    const [head = '', ...items] = splitItems(coded[index + 1] ?? '', place.column);
    pieces.push({ ...piece(place, 'item', head), code: tidyCode(coded[index] ?? '') });
    pieces.push(...items.map(item => piece(place, 'bullet', item)));
  }
  return pieces;
}

/** Splits at codes that stand at the beginning or after a blank, with the dot that some documents print behind. */
const CODE_OF: Readonly<Partial<Record<Column, RegExp>>> = Object.fromEntries(
  Object.entries(CODE_PATTERN).map(([column, pattern]) => [
    column,
    new RegExp(String.raw`(?:^|(?<=[\s${LIST}${LIST_END}]))(${pattern}(?!\d)\.?)\s*`, 'u'),
  ]),
);

/** Text before the first code: it goes on from the page before, or stands in the cell without a code. */
function readLead(lead: string, place: CellPlace): Piece[] {
  const [head = '', ...items] = splitItems(lead, place.column);
  const pieces = items.map(item => piece(place, 'bullet', item));
  if (head !== '') pieces.unshift(piece(place, place.goesOn ? 'more' : 'uncoded', head));
  return pieces;
}

/** The text itself, then its sub-items. Only knowledge and skills have these; elsewhere a list is running text. */
function splitItems(text: string, column: Column): string[] {
  if (column !== 'knowledge' && column !== 'skill') {
    return [splitAtBullets(text).join(' ').replaceAll(LIST, ' ').replaceAll(LIST_END, ' ')].map(clean);
  }
  const [head = '', ...lists] = text.split(new RegExp(`[${LIST}${LIST_END}]`, 'u'));
  const [first = '', ...items] = splitAtBullets(head);
  return [first, ...items, ...lists.flatMap(splitList)].filter((part, index) => index === 0 || part !== '');
}

/** In a list whose bullets are lost a blank separates the items, unless it stands next to a Latin word. */
function splitList(list: string): string[] {
  const items = splitAtBullets(list).filter(item => item !== '');
  const hasBullets = items[0] !== list.trim();
  return hasBullets ? items : list.trim().split(/(?<![A-Za-z0-9,;:.)]) (?![A-Za-z0-9(])/u);
}

function markLists(raw: string): string {
  const marked = raw
    .replace(/<[uo]l(?:\s[^<>]*)?>/giu, LIST)
    .replace(/<\/[uo]l>/giu, LIST_END)
    .replace(/<li(?:\s[^<>]*)?>/giu, ' • ');
  return clean(marked);
}

function piece({ column, line }: CellPlace, kind: Piece['kind'], text: string): Piece {
  return { kind, column, code: '', text: clean(text), line };
}
