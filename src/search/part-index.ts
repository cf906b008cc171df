/** Which standards print a part: for codes without a name, without walking over every standard. */
import { partKey } from '../standard/code.ts';
import type { CompetencyStandard } from '../standard/schema.ts';

/** By the one spelling of `partKey`. */
export type PartIndex = ReadonlyMap<string, readonly CompetencyStandard[]>;

export function indexParts(standards: readonly CompetencyStandard[]): PartIndex {
  const having = new Map<string, CompetencyStandard[]>();
  for (const standard of standards) {
    for (const key of new Set(codesOf(standard).map(partKey))) {
      const own = having.get(key);
      if (own) own.push(standard);
      else having.set(key, [standard]);
    }
  }
  return having;
}

function codesOf({ duties, attitudes }: CompetencyStandard): string[] {
  const places = duties.flatMap(duty => [duty, ...duty.tasks]);
  return [
    ...places.flatMap(place => [place, ...place.knowledge, ...place.skills].map(({ code }) => code)),
    ...duties.flatMap(({ tasks }) =>
      tasks.flatMap(({ outputs, indicators }) => [...outputs, ...indicators].map(({ code }) => code)),
    ),
    ...attitudes.flatMap(({ code }) => code ?? []),
  ];
}
