/** Questions that mean another part only beside the one that is shown: 下一個, 上一項, 往上. */
import type { ReadQuestion } from '../question/question.ts';

export type Relative = 'next' | 'previous' | 'up';

const RELATIVE = ['next', 'previous', 'up'] as const;

/** `null` where the question asks for anything else. */
export function readRelative(question: ReadQuestion): Relative | null {
  if (question.kind !== 'question') return null;
  const { acts, names, codes, asks, phrases, filters } = question;
  const isAlone = [names, codes, asks, phrases, filters].every(({ length }) => length === 0);
  return isAlone ? (RELATIVE.find(act => acts.has(act)) ?? null) : null;
}
