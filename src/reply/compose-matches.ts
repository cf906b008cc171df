/** Lines that were found by their words, by standard. */
import type { Result } from '../lookup/result.ts';
import { fold } from '../standard/fold.ts';
import { groupBy } from '../standard/group-by.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { clip, QUOTED } from './clip.ts';
import { hitLines } from './hit-lines.ts';
import { didYouMean } from './compose-standard.ts';
import { byLevel, levelName } from './levels.ts';
import { group, MOST_HITS } from './lines.ts';
import { type Fact, plainReply, type Reply } from './model.ts';
import { sourceOf } from './source.ts';
import { editionOf, say, WORDS } from './wording.ts';

type Matches = Extract<Result, { kind: 'matches' }>;

/** How many lines, in how many standards of which level; then the lines by standard. */
export function composeMatches(found: Matches): Reply {
  const { matchedText, within, hits, total, standards, nearest } = found;
  const shown = hits.slice(0, MOST_HITS);
  const left = total - shown.length;
  const own = groupBy(shown, hit => hit.standard);
  return {
    ...plainReply(titleOf(found)),
    subtitle: within?.standard.name ?? null,
    notices: left > 0 ? [say.moreHits(left)] : [],
    choices: didYouMean(nearest, ''),
    facts: standards.size > 1 ? spreadOf(standards) : [],
    sections: [...own].map(([standard, lines]) => ({
      code: standard.code,
      heading: standard.name,
      note: [levelName(standard), say.hits(lines.length), editionOf(sourceOf(standard))].join('；'),
      groups: [group(null, hitLines(lines, { standard, words: matchedText }))],
    })),
  };
}

/** Only what holds the words is said to fit. */
function titleOf({ words, matchedText, total, holding }: Matches): string {
  const asked = clip(words, QUOTED);
  if (fold(matchedText) !== fold(words)) return say.reworded(total, asked);
  if (holding === 0) return say.near(total, asked);
  return holding === total ? say.found(total, asked) : say.foundAndNear(holding, total - holding, asked);
}

/** Who needs this: the count, then by level. */
function spreadOf(standards: ReadonlySet<CompetencyStandard>): Fact[] {
  const ascending = [...standards].toSorted(byLevel);
  const counts = [...groupBy(ascending, levelName)];
  return [
    { label: WORDS.inStandards, value: say.count(standards.size) },
    {
      label: WORDS.byLevel,
      value: counts.map(([level, some]) => say.atLevel(level, some.length)).join('、'),
    },
  ];
}
