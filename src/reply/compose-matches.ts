/** Lines that were found by their words, by standard. */
import type { Result } from '../lookup/result.ts';
import type { Hit } from '../search/lines/contents.ts';
import { marksIn } from '../search/lines/marks.ts';
import { fold } from '../standard/fold.ts';
import { groupBy } from '../standard/group-by.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { clip, QUOTED } from './clip.ts';
import { placeName } from './compose-part.ts';
import { didYouMean } from './compose-standard.ts';
import { group, MOST_HITS } from './lines.ts';
import { type Fact, type Line, plainReply, type Reply } from './model.ts';
import { sourceOf } from './source.ts';
import { editionOf, kindName, say, WORDS } from './wording.ts';

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
      note: [say.level(standard.level), say.hits(lines.length), editionOf(sourceOf(standard))].join('；'),
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
  const byLevel = [...groupBy([...standards], ({ level }) => level)].toSorted(
    ([a], [b]) => (a ?? 0) - (b ?? 0),
  );
  return [
    { label: WORDS.inStandards, value: say.count(standards.size) },
    {
      label: WORDS.byLevel,
      value: byLevel.map(([level, some]) => say.atLevel(level, some.length)).join('、'),
    },
  ];
}

/** The whole printed item, what it is and where it stands; the same one in several places once with all of them. */
function hitLines(
  hits: readonly Hit[],
  { standard, words }: { standard: CompetencyStandard; words: string },
): Line[] {
  const same = groupBy(hits, hit => JSON.stringify([hit.kind, hit.code, wholeOf(hit)]));
  return [...same.values()].flatMap(places => {
    const [first] = places;
    if (!first) return [];
    const { kind, code } = first;
    const { text, items } = wholeOf(first);
    const isPlace = kind === 'duty' || kind === 'task' || !first.duty;
    const names = isPlace ? [] : new Set(places.map(hit => placeName(hit, standard)));
    const place = [kindName(kind, standard.headings), [...names].join('、')]
      .filter(part => part !== '')
      .join('，');
    return [{ code, text, items, place, marks: marksIn(text, words) }];
  });
}

/** A sub-item stands below the knowledge or skill that bears its code: alone it would be taken for all of it. */
function wholeOf({ kind, code, text, duty, task }: Hit): Pick<Line, 'text' | 'items'> {
  const { knowledge = [], skills = [] } = task ?? duty ?? {};
  const abilities = kind === 'knowledge' ? knowledge : kind === 'skills' ? skills : [];
  const whole = abilities.find(one => one.code === code && [one.text, ...one.items].includes(text));
  return { text: whole?.text ?? text, items: whole?.items ?? [] };
}
