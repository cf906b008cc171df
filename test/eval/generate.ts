/** Questions made of the corpus at run time: names edited, names held out, and lines whole, edited and halved. */
import type { CompetencyStandard } from '../../src/index.ts';
import { makeRandom, type Random } from '../support/hostile.ts';
import { isAmbiguous, namesOf } from './ambiguity.ts';
import { countCharacters } from './characters.ts';
import { EDITS } from './edits.ts';
import { linesOfAll } from './lines.ts';
import type { Reading, RoleRow } from './rows.ts';

const WHOLE: Reading[] = [{ part: null, columns: [] }];

/** Every name by every edit that it allows, but for those that another name could have become. */
export function generateRoles(standards: readonly CompetencyStandard[], seed: number): RoleRow[] {
  const characters = countCharacters(linesOfAll(standards).map(({ text }) => text));
  const names = namesOf(standards);
  return Object.entries(EDITS).flatMap(([name, edit], number) => {
    const random = makeRandom(seed * 1000 + number);
    return standards.flatMap(standard => {
      const edited = edit({ standard, random, characters });
      if (!edited || isAmbiguous(edited, standard, names)) return [];
      const { question, readings = WHOLE } = edited;
      return [{ class: name, question, standards: [standard.code], readings }];
    });
  });
}

/** A quarter of the names is asked where only the other three quarters are loaded. */
export function holdOut(
  standards: readonly CompetencyStandard[],
  seed: number,
): { loaded: CompetencyStandard[]; rows: RoleRow[] } {
  const random = makeRandom(seed);
  const drawn = standards.map(standard => ({ standard, isOut: random(4) === 0 }));
  const loaded = drawn.filter(({ isOut }) => !isOut).map(({ standard }) => standard);
  const known = namesOf(loaded).map(({ letters }) => letters.join(''));
  const rows = drawn
    .filter(({ isOut, standard }) => isOut && !known.some(name => name.includes(standard.name)))
    .map(({ standard }) => ({
      class: 'abstain-held-out',
      question: standard.name,
      standards: [],
      readings: WHOLE,
    }));
  return { loaded, rows };
}

export function draw<T>(random: Random, from: readonly T[], count: number): T[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(random(left.length), 1),
  ).flat();
}
