/** Marks that say for which tasks knowledge or a skill is: K02 專利知識【T1.1】、【T1.5】. They stay in the text. */
import { formatPart, partKey, type PartCode, placeOfPart, readPartCode } from './code.ts';
import type { CompetencyStandard, Duty, Knowledge, Task } from './schema.ts';

type TaskPlace = { duty: Duty; task: Task };

/**
 * The task with the knowledge and skills that are its own, and its duty with those that all its tasks share. Those with marks
 * are the own of the tasks that they name, wherever they are printed, and of no other task.
 */
export function divideByMarks(standard: CompetencyStandard, place: TaskPlace): TaskPlace {
  const { duty, task } = place;
  const own = (column: 'knowledge' | 'skills') => ownOf(standard, place, column);
  const shared = (list: readonly Knowledge[]) => list.filter(ability => !isMarked(ability));
  return {
    task: { ...task, knowledge: own('knowledge'), skills: own('skills') },
    duty: { ...duty, knowledge: shared(duty.knowledge), skills: shared(duty.skills) },
  };
}

function ownOf(
  standard: CompetencyStandard,
  { task }: TaskPlace,
  column: 'knowledge' | 'skills',
): Knowledge[] {
  const printed = task[column].filter(ability => !isMarked(ability));
  const everywhere = standard.duties.flatMap(duty => [duty, ...duty.tasks].flatMap(part => part[column]));
  const marked = everywhere.filter(ability => isMarkedFor(ability, task));
  // What several tasks share is printed once for each of them.
  const once = new Map(marked.map(ability => [JSON.stringify(ability), ability]));
  return [...printed, ...once.values()];
}

/** Whether the marks of an ability name the task, or the whole duty. */
export function isMarkedFor(ability: Knowledge, task: Pick<Task, 'code'>): boolean {
  const part = readPartCode(task.code);
  const duty = part && placeOfPart(part);
  const keys = new Set([partKey(task.code), ...(duty ? [formatPart(duty)] : [])]);
  return marksOf(ability).some(mark => keys.has(mark));
}

function isMarked(ability: Knowledge): boolean {
  return marksOf(ability).length > 0;
}

const TASK = String.raw`T\s?\d{1,2}[a-z]?(?:\.\d{1,2})?`;
const TO = String.raw`\s*[~～–—-]\s*`;
const TASKS = String.raw`${TASK}(?:${TO}T?\s?[\d.]+)?`;

/** A bracket that holds codes of tasks and nothing else. */
const MARK = new RegExp(
  String.raw`[【［[〔（(]\s*(${TASKS}(?:\s*[、，,；;／/\s]\s*${TASKS})*)\s*[】］\]〕）)]`,
  'gu',
);

function marksOf({ text, items }: Knowledge): string[] {
  const printed = [text, ...items].filter(line => line.includes('T'));
  const listed = printed.flatMap(line => [...line.matchAll(MARK)].map(([, tasks = '']) => tasks));
  return listed.flatMap(tasks => [...tasks.matchAll(new RegExp(TASKS, 'gu'))].flatMap(([one]) => range(one)));
}

/** T1.1~T1.3 and T1.1~1.3 are three tasks. */
function range(written: string): string[] {
  const [first = '', second] = written.split(/[~～–—-]/u);
  const from = readPartCode(first);
  const last = second === undefined ? from : readPartCode(`T${second.replace(/^\s*T/u, '')}`);
  const [low, high] = [from?.numbers.at(-1) ?? 0, last?.numbers.at(-1) ?? 0];
  if (!from || high < low) return from ? [formatPart(from)] : [];
  return Array.from({ length: high - low + 1 }, (_, step) => formatPart(withNumber(from, low + step)));
}

function withNumber({ numbers, ...part }: PartCode, number: number): PartCode {
  return { ...part, numbers: [...numbers.slice(0, -1), number] };
}
