/** How much of a message's room blocks take: exactly, and at most without drawing them. */
import type { Control, Reply } from '../../src/index.ts';

/** Keys whose values are not written by anybody. */
const STRUCTURE = new Set(['type', 'style']);

/** All characters that blocks hold: words, labels, values and ids. */
export function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let characters = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (!STRUCTURE.has(key)) characters += charactersIn(inner);
  }
  return characters;
}

function sum<T>(all: readonly T[], sizeOf: (one: T) => number): number {
  let total = 0;
  for (const one of all) total += sizeOf(one);
  return total;
}

/** Text of choices that stands in blocks, but not in the plain text. */
export function charactersOfDetails({ choices }: Reply): number {
  return sum(choices?.options ?? [], ({ label, detail }) => label.length + (detail?.length ?? 0) + 1);
}

/** Ids, kinds and slots of a control. */
const PER_CONTROL = 60;

/** No fewer characters than the controls have as blocks. */
export function mostControlCharacters(controls: readonly Control[]): number {
  return sum(controls, control =>
    control.kind === 'buttons'
      ? sum(control.buttons, ({ label, step }) => PER_CONTROL + label.length + queryLength(step))
      : PER_CONTROL +
        control.label.length +
        queryLength(control.step) +
        sum(
          control.options,
          ({ label, detail, value }) => label.length + value.length + (detail?.length ?? 0),
        ),
  );
}

function queryLength(step: object): number {
  return 'question' in step && typeof step.question === 'string' ? step.question.length : 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A few letters and digits that differ between texts, and are the same for the same. */
export function stampOf(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0).toString(36);
}
