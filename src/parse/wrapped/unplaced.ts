/** Text below a page break whose column is not known yet. Only this file changes it. */
import type { Ends } from './fragments.ts';
import type { Piece, Row } from '../piece.ts';
import { isLatinGap, type Rest } from './share-out.ts';

/**
 * `rests`: texts that wait for a column. `shared`: the page's first line as far as it may hold, behind its last code, a cut
 * cell's rest.
 */
export type Unplaced = { rests: Rest[]; shared: Piece | null };

export function nothingUnplaced(): Unplaced {
  return { rests: [], shared: null };
}

export function addRest(
  { rests }: Unplaced,
  text: string,
  { ends, line }: { ends: Ends; line: number },
): void {
  rests.push({ lines: [text], line, isOpen: ends === 'open' });
}

/** @returns whether there is a rest that the line could go on with */
export function goOnWithRest({ rests }: Unplaced, text: string, ends: Ends): boolean {
  const rest = rests.at(-1);
  if (!rest) return false;
  rest.lines.push(text);
  rest.isOpen = ends === 'open';
  return true;
}

export function takeRests(unplaced: Unplaced): Rest[] {
  const { rests } = unplaced;
  unplaced.rests = [];
  return rests;
}

export function share(unplaced: Unplaced, piece: Piece): void {
  unplaced.shared = piece;
}

export function shareNothing(unplaced: Unplaced): void {
  unplaced.shared = null;
}

/**
 * A cell that surely goes on below the break has nothing to go on with: then its rest stands in the page's first line,
 * behind the only line of another cell. Moves the text behind the `count`-th blank from the end to the rests.
 */
export function takeFromShared(
  unplaced: Unplaced,
  row: Row | undefined,
  { count, isOpen }: { count: number; isOpen: boolean },
): void {
  const { shared } = unplaced;
  const pieces = row?.pieces ?? [];
  const at = shared ? pieces.indexOf(shared) : -1;
  if (!shared || at === -1) return;
  const gaps = gapsOf(shared.text);
  const gap = gaps.at(-count) ?? gaps[0];
  const tail = pieces.slice(at + 1);
  if (gap === undefined || tail.some(piece => piece.kind !== 'more' || piece.column !== shared.column))
    return;
  pieces.splice(at + 1);
  const lines = [shared.text.slice(gap).trim(), ...tail.map(piece => piece.text)];
  shared.text = shared.text.slice(0, gap);
  unplaced.rests.unshift({ lines, line: shared.line, isOpen: isOpen && unplaced.rests.length === 0 });
}

/** How many rests may stand behind the shared line's own text. */
export function partsBehind({ shared }: Unplaced): number {
  return shared ? gapsOf(shared.text).length : 0;
}

/** The blanks that may part two cells. */
function gapsOf(text: string): number[] {
  return [...text.matchAll(/ +/gu)].map(match => match.index).filter(at => !isLatinGap(text, at));
}
