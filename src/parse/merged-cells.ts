/**
 * Whether knowledge and skills belong to a whole duty or to one of its tasks. Their cells are usually merged over the
 * duty's rows and printed once, in its first row; some documents print them for each task.
 */
import type { DraftAbility, DraftDuty, DraftTask } from './draft.ts';

/** One knowledge or skill, the tasks of the row it is printed in, and whether that row is the first of a page. */
export type Block = {
  column: 'knowledge' | 'skills';
  ability: DraftAbility;
  tasks: readonly DraftTask[];
  afterBreak: boolean;
};

/** Puts each knowledge and skill on its duty or on its tasks. */
export function placeAbilities(blocks: ReadonlyMap<DraftDuty, readonly Block[]>): void {
  const isPerTask = [...blocks].some(([duty, printed]) => printed.some(block => provesPerTask(duty, block)));
  for (const [duty, printed] of blocks) {
    const onTasks =
      printed.some(block => provesPerTask(duty, block)) ||
      (isPerTask && (duty.tasks.length === 1 || printed.some(block => isInLaterRow(duty, block))));
    for (const { column, ability, tasks } of printed) {
      if (!onTasks || tasks.length === 0) duty[column].push(ability);
      else for (const task of tasks) task[column].push(ability);
    }
  }
}

/** A merged cell can continue in the first row of a page. In any other later row the cell is that row's own. */
function provesPerTask(duty: DraftDuty, block: Block): boolean {
  return isInLaterRow(duty, block) && !block.afterBreak;
}

function isInLaterRow(duty: DraftDuty, { tasks }: Block): boolean {
  return tasks.length > 0 && !tasks.some(task => task === duty.tasks[0]);
}
