/** How much room blocks take in a message: exactly, or an upper bound without rendering them. */
import type { Control, Reply } from '../../../src/index.ts';

/** Fields that are part of the format, not of the content. */
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

/** The text of choices that is in blocks, but not in the plain text. */
export function charactersOfDetails({ choices }: Reply): number {
  return sum(choices?.options ?? [], ({ label, detail }) => label.length + (detail?.length ?? 0) + 1);
}

/** The ids, the kind and the slot of a control. */
const PER_CONTROL = 60;

/** At least as many characters as the controls have as blocks. */
export function mostControlCharacters(controls: readonly Control[]): number {
  return sum(controls, control =>
    control.kind === 'buttons'
      ? sum(control.buttons, ({ label, step }) => PER_CONTROL + label.length + questionLength(step))
      : PER_CONTROL +
        control.label.length +
        questionLength(control.step) +
        sum(
          control.options,
          ({ label, detail, value }) => label.length + value.length + (detail?.length ?? 0),
        ),
  );
}

function questionLength(step: object): number {
  return 'question' in step && typeof step.question === 'string' ? step.question.length : 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A short hash (FNV-1a) in letters and digits. */
export function stampOf(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (hash >>> 0).toString(36);
}
