/** Knowledge and skills whose merged cells are known: each belongs to what its cell spans, a duty or some of its tasks. */
import type { DraftDuty, DraftTask } from './draft.ts';
import type { Block } from './merged-cells.ts';

/** A row of the table: what it belongs to. `afterBreak`: it is the first of a page. */
export type PlacedRow = { duty: DraftDuty | null; tasks: readonly DraftTask[]; afterBreak: boolean };

export function placeBySpans(blocks: readonly Block[], rows: readonly PlacedRow[]): void {
  for (const column of ['knowledge', 'skills'] as const) {
    const cells = blocks.filter(block => block.column === column).map(block => coverOf(block, rows));
    const perTask = new Set(
      cells.flatMap(cell => cell.parts.filter(part => !part.isWhole).map(part => part.duty)),
    );
    const merged = new Set(cells.flatMap(cell => cell.parts.filter(isMerged).map(part => part.duty)));
    for (const { block, parts } of cells) {
      for (const { duty, tasks } of parts) {
        // A duty of one row proves nothing: it follows the others.
        const isOnTasks = perTask.has(duty) || (perTask.size > 0 && !merged.has(duty));
        if (!isOnTasks || tasks.length === 0) duty[column].push(block.ability);
        else for (const task of tasks) task[column].push(block.ability);
      }
    }
  }
}

/** The part of a duty that a cell spans. `isWhole`: all rows that the duty has on that page. */
type CoveredPart = { duty: DraftDuty; tasks: readonly DraftTask[]; isWhole: boolean };

function isMerged({ tasks, isWhole }: CoveredPart): boolean {
  return isWhole && tasks.length > 1;
}

function coverOf(block: Block, rows: readonly PlacedRow[]): { block: Block; parts: CoveredPart[] } {
  const covered = rows.slice(block.row, block.row + Math.max(1, block.rows));
  const duties = [...new Set(covered.flatMap(({ duty }) => (duty ? [duty] : [])))];
  const parts = duties.map(duty => {
    const own = covered.filter(row => row.duty === duty);
    const tasks = [...new Set(own.flatMap(row => row.tasks))];
    return { duty, tasks, isWhole: own.length === rowsOnPage(rows, block.row, duty) };
  });
  return { block, parts };
}

/** How many rows the duty has on the page of the row at `index`. */
function rowsOnPage(rows: readonly PlacedRow[], index: number, duty: DraftDuty): number {
  let from = index;
  while (from > 0 && rows[from]?.afterBreak === false) from -= 1;
  const end = rows.findIndex((row, at) => at > index && row.afterBreak);
  return rows.slice(from, end === -1 ? rows.length : end).filter(row => row.duty === duty).length;
}
