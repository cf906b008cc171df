/** A level as it is printed: one of the six numbers, with words beside it (3（初）, 4級以上), or words alone (基礎/進階). */
import type { Task } from '../../standard/schema.ts';

type ReadLevel = Pick<Task, 'level' | 'printedLevel'>;

/** `level`: the first number where several are printed (3、4), which `printedLevel` shows. */
export function readLevel(printed: string | null): ReadLevel {
  const text = printed?.trim() ?? '';
  const number = Number(/\d+/u.exec(text.normalize('NFKC'))?.[0]);
  const level = number >= 1 && number <= 6 ? number : null;
  const isPlain = text === '' || (level !== null && /^\d\s*級?$/u.test(text.normalize('NFKC')));
  return isPlain ? { level } : { level, printedLevel: text };
}
