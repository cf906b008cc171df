/** What a search finds, and how it was found: each rung of `find.ts` leaves its name. */
import type { CompetencyStandard } from '../standard/schema.ts';

type How =
  | 'code'
  | 'code-like'
  | 'exact'
  | 'alias'
  | 'team-alias'
  | 'wording'
  | 'reordered'
  | 'partial'
  | 'sound'
  | 'fuzzy'
  | 'occupation'
  | 'content';

/** `matchedText`: the name, old name or code that matched. `score`: 1 for certain, down to 0. */
export type Match = { standard: CompetencyStandard; how: How; score: number; matchedText: string };

/** One standard, several about equally good ones, or none with the nearest as suggestions; best first. */
export type Finding =
  | { kind: 'one'; match: Match }
  | { kind: 'several'; matches: Match[] }
  | { kind: 'none'; nearest: Match[] };

export function bestFirst(matches: readonly Match[]): Match[] {
  return matches.toSorted((a, b) => b.score - a.score);
}

/** All that a finding holds, whether it is sure of them or not. */
export function matchesOf(finding: Finding): readonly Match[] {
  switch (finding.kind) {
    case 'one':
      return [finding.match];
    case 'several':
      return finding.matches;
    case 'none':
      return finding.nearest;
  }
}
