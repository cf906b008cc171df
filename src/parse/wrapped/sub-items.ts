/** Which cell a sub-item belongs to, and whether a set-off line is one at all. */
import { cutCells, isListHead, listColumn } from './open-cells.ts';
import { type Column, orderOf } from '../piece.ts';
import { mostParts } from './share-out.ts';
import { partsBehind, type State } from './state.ts';

/** Whether a cell further right surely goes on below the page break. */
export function isRestExpected({ cells }: State): boolean {
  return cutCells(cells).some(cell => cell.isSure && orderOf(cell.column) > orderOf('task'));
}

/** Sub-items below an output or indicator, or a text that is no head of a list, are another cell's. */
export function isListForeign({ shared, last }: State): boolean {
  if (!shared) return false;
  const isAbility = shared.column === 'knowledge' || shared.column === 'skill';
  return !isAbility || shared.column !== last?.column || last.isHeadless || partsBehind(shared) > 0;
}

/** A mere blank can also be an empty cell, and what was cut in the middle goes on before the next sub-item. */
export function isRestFirst(state: State): boolean {
  const list = chooseList(state);
  const isList = list !== null && state.cells.endings.get(list)?.list === 'open';
  const cut = cutCells(state.cells).filter(
    cell => cell.isSure && (!isList || orderOf(cell.column) <= orderOf(list)),
  );
  const { rests, shared, cells } = state;
  const isHead =
    rests.length > 0
      ? isListHead(rests.at(-1)?.lines.at(-1) ?? '')
      : shared !== null && cells.endings.get(shared.column)?.list === 'open';
  return !isHead && cut.length > mostParts(rests) + partsBehind(shared);
}

/** The column of a sub-item: the one being read, or below a page break the first whose list goes on. */
export function chooseList({ last, cells }: State): Column | null {
  const isReading = last && !last.cellEnded && (last.column === 'knowledge' || last.column === 'skill');
  const waiting = listColumn(cells);
  if (!isReading) return waiting;
  // No sub-item begins below a line that wrapping cut, nor below a text that is no head of a list.
  return waiting && (last.isHeadless || last.isOpen) ? waiting : last.column;
}
