/**
 * Whether knowledge and skills belong to a whole duty or to one of its tasks. Their cells are usually merged over the
 * duty's rows and printed once, in its first row; some documents print them for each task.
 */
import { groupBy } from '../standard/group-by.ts';
import type { DraftAbility, DraftDuty, DraftTask } from './draft.ts';

/**
 * One knowledge or skill, with the duty and the tasks of the row it is printed in. `afterBreak`: that row is the first of a
 * page. Its cell begins in the `row`-th row of the table and spans `rows` of them, where the layout shows that.
 */
export type Block = {
  column: 'knowledge' | 'skills';
  ability: DraftAbility;
  duty: DraftDuty;
  tasks: readonly DraftTask[];
  afterBreak: boolean;
  row: number;
  rows: number;
};

/** Puts each knowledge and skill on its duty or on its tasks. */
export function placeAbilities(blocks: readonly Block[]): void {
  const isPerTask = blocks.some(provesPerTask);
  for (const [duty, printed] of groupBy(blocks, block => block.duty)) {
    const onTasks =
      printed.some(provesPerTask) || (isPerTask && (duty.tasks.length === 1 || printed.some(isInLaterRow)));
    for (const { column, ability, tasks } of printed) {
      if (!onTasks || tasks.length === 0) duty[column].push(ability);
      else for (const task of tasks) task[column].push(ability);
    }
  }
}

/** A merged cell can continue in the first row of a page. In any other later row the cell is that row's own. */
function provesPerTask(block: Block): boolean {
  return isInLaterRow(block) && !block.afterBreak;
}

function isInLaterRow({ duty, tasks }: Block): boolean {
  return tasks.length > 0 && !tasks.some(task => task === duty.tasks[0]);
}
