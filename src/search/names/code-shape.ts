/** Codes by what is left of them when they were misread or cut. */
import { readStandardCode } from '../../standard/code.ts';
import { groupBy } from '../../standard/group-by.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';

/** Characters that are taken for one another in print. */
const ALIKE: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', B: '8' };

export const SERIAL = 3;

/** What remains of a code whichever of two similar characters it is written with. */
export function shapeOf(text: string): string {
  return Array.from(text, character => ALIKE[character] ?? character).join('');
}

/** Each code by its shape, with its letters and without. */
export function groupByShape(
  standards: readonly CompetencyStandard[],
): ReadonlyMap<string, readonly CompetencyStandard[]> {
  const shapes = standards.flatMap(standard => {
    const base = readStandardCode(standard.code)?.base.replace('-', '');
    if (base === undefined) return [];
    return [base, base.slice(-4 - SERIAL)].map(part => ({ shape: shapeOf(part), standard }));
  });
  const grouped = groupBy(shapes, ({ shape }) => shape);
  return new Map([...grouped].map(([shape, own]) => [shape, own.map(({ standard }) => standard)]));
}
