/** Outputs and indicators whose merged cell spans several rows: each belongs to the task there that its code names. */
import type { PlacedRow } from './cell-spans.ts';
import type { DraftTask, DraftText } from './draft.ts';

/** A line in the cell that begins in the `row`-th row of the table and spans `rows` of them; put on `task` so far. */
export type SpanningLine = {
  column: 'outputs' | 'indicators';
  line: DraftText;
  task: DraftTask;
  row: number;
  rows: number;
};

export function placeLines(lines: readonly SpanningLine[], rows: readonly PlacedRow[]): void {
  for (const { column, line, task, row, rows: count } of lines) {
    const tasks = [...new Set(rows.slice(row, row + count).flatMap(covered => covered.tasks))];
    const owners = isShort(line.code) ? tasks : tasks.filter(one => namesTask(line.code, one));
    if (owners.length > 0 && !owners.includes(task)) task[column] = task[column].filter(one => one !== line);
    for (const owner of owners)
      if (!owner[column].includes(line)) owner[column] = inOrder(owner[column], line);
  }
}

function inOrder(lines: readonly DraftText[], line: DraftText): DraftText[] {
  return [...lines, line].toSorted((a, b) => a.line - b.line);
}

/** P1.1 beside T1.1, T1.2 … names no task: it is printed for all of them. */
export function isShort(code: string): boolean {
  return /^[^.]+\.[^.]+$/u.test(code);
}

/** P1.2.3 names T1.2, and so does P1.2.3.1. */
export function namesTask(code: string, task: DraftTask): boolean {
  return code.slice(1).startsWith(`${task.code.slice(1)}.`);
}
