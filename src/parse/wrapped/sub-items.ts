/** Which cell a sub-item belongs to, and whether a set-off line is one at all. */
import { cutCells, isListHead, listColumn } from './open-cells.ts';
import { type Column, orderOf } from '../piece.ts';
import { mostParts } from './share-out.ts';
import type { WrappedState } from './state.ts';
import { partsBehind } from './unplaced.ts';

/** Whether a cell further right surely goes on below the page break. */
export function isRestExpected({ cells }: WrappedState): boolean {
  return cutCells(cells).some(cell => cell.isSure && orderOf(cell.column) > orderOf('task'));
}

/** Sub-items after an output, an indicator or a text that does not introduce a list belong to another cell. */
export function isListForeign({ unplaced, written: { last } }: WrappedState): boolean {
  const { shared } = unplaced;
  if (!shared) return false;
  const isAbility = shared.column === 'knowledge' || shared.column === 'skill';
  return !isAbility || shared.column !== last?.column || last.isHeadless || partsBehind(unplaced) > 0;
}

/** A leading blank can also be an empty cell; a text that the break cut continues before the next sub-item. */
export function isRestFirst(state: WrappedState): boolean {
  const list = chooseList(state);
  const isList = list !== null && state.cells.endings.get(list)?.list === 'open';
  const cut = cutCells(state.cells).filter(
    cell => cell.isSure && (!isList || orderOf(cell.column) <= orderOf(list)),
  );
  const { cells, unplaced } = state;
  const { rests, shared } = unplaced;
  const isHead =
    rests.length > 0
      ? isListHead(rests.at(-1)?.lines.at(-1) ?? '')
      : shared !== null && cells.endings.get(shared.column)?.list === 'open';
  return !isHead && cut.length > mostParts(rests) + partsBehind(unplaced);
}

/** The column of a sub-item: the one being read, or below a page break the first whose list goes on. */
export function chooseList({ written: { last }, cells }: WrappedState): Column | null {
  const isReading = last && !last.cellEnded && (last.column === 'knowledge' || last.column === 'skill');
  const waiting = listColumn(cells);
  if (!isReading) return waiting;
  // A sub-item cannot follow a wrapped line, or a text that does not introduce a list.
  return waiting && (last.isHeadless || last.isOpen) ? waiting : last.column;
}
