/** What a search leaves when it is not one answer: lists of lines, choices, nothing, help. */
import { listStandards } from '../lookup/list.ts';
import { LONGEST_QUESTION } from '../lookup/query.ts';
import type { LookupResult } from '../lookup/result.ts';
import type { Hit } from '../search/lines/contents.ts';
import { marksIn } from '../search/lines/marks.ts';
import { fold } from '../standard/fold.ts';
import { groupBy } from '../standard/group-by.ts';
import { looksLikePart } from '../standard/code.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { clip, QUOTED } from './clip.ts';
import { placeName } from './compose-part.ts';
import { standardChoice } from './compose-standard.ts';
import { group, MOST_HITS, plainLine, section } from './lines.ts';
import { type Choice, type Fact, type Line, plainReply, type Reply } from './model.ts';
import { sourceOf } from './source.ts';
import { listWays } from './ways.ts';
import { editionOf, HELP_COLUMNS, kindName, say, WORDS } from './wording.ts';

type Of<K extends LookupResult['kind']> = Extract<LookupResult, { kind: K }>;

/** How many lines, in how many standards of which level; then the lines by standard. */
export function composeMatches(found: Of<'matches'>): Reply {
  const { heard, within, hits, total, standards } = found;
  const shown = hits.slice(0, MOST_HITS);
  const left = total - shown.length;
  const own = groupBy(shown, hit => hit.standard);
  return {
    ...plainReply(titleOf(found)),
    subtitle: within?.standard.name ?? null,
    notices: left > 0 ? [say.moreHits(left)] : [],
    facts: standards.size > 1 ? spreadOf(standards) : [],
    sections: [...own].map(([standard, lines]) => ({
      code: standard.code,
      heading: standard.name,
      note: [say.level(standard.level), say.hits(lines.length), editionOf(sourceOf(standard))].join('；'),
      groups: [group(null, hitLines(lines, { standard, words: heard }))],
    })),
  };
}

/** Only what holds the words is said to fit. */
function titleOf({ words, heard, total, holding }: Of<'matches'>): string {
  const asked = clip(words, QUOTED);
  if (fold(heard) !== fold(words)) return say.reworded(total, asked);
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
  const abilities = kind === 'knowledge' ? knowledge : kind === 'skill' ? skills : [];
  const whole = abilities.find(one => one.code === code && [one.text, ...one.items].includes(text));
  return { text: whole?.text ?? text, items: whole?.items ?? [] };
}

export function composeChoices({ words, matches, rest }: Of<'choices'>): Reply {
  const options = matches.map(({ standard }) => standardChoice(standard, rest));
  return { ...plainReply(say.choices(clip(words, QUOTED))), choices: { label: WORDS.pickOne, options } };
}

export function composeNothing(
  { words, reason, nearest, rest }: Of<'nothing'>,
  loaded: readonly CompetencyStandard[],
): Reply {
  const options = nearest.map(({ standard }) => standardChoice(standard, rest));
  const choices = options.length > 0 ? { label: WORDS.didYouMean, options } : null;
  const quoted = clip(words, QUOTED);
  switch (reason) {
    case 'unknown-code':
      return { ...plainReply(say.unknownCode(quoted)), notices: [say.nothingNext], choices };
    case 'no-standard':
      return {
        ...plainReply(say.noStandard),
        notices: [say.noStandardNext(`${(nearest[0]?.standard ?? loaded[0])?.name ?? ''} ${rest}`.trim())],
        choices: ofEach(nearest.length > 0 ? nearest.map(({ standard }) => standard) : loaded, rest),
      };
    case 'unknown-name':
      return { ...plainReply(say.nothing(quoted)), notices: [say.nothingNext], choices };
  }
}

/** A part or a column without a name can be asked of each, where they are few enough to choose from. */
function ofEach(loaded: readonly CompetencyStandard[], words: string): Reply['choices'] {
  if (loaded.length > MOST_DESCRIBED || loaded.length === 0) return null;
  const options = loaded.map(standard => ({ ...standardChoice(standard, words), detail: null }));
  return { label: WORDS.pickOne, options };
}

export function composeNoPart({ match, asked, existing }: Of<'no-part'>): Reply {
  const { name, code } = match.standard;
  const options = existing.map(
    (part): Choice => ({
      label: `${part.code} ${part.name}`.trim(),
      detail: null,
      query: `${code}#${part.code}`,
    }),
  );
  const title = looksLikePart(asked) ? say.noPart(name, asked) : say.noWords(name, clip(asked, QUOTED));
  return { ...plainReply(title), choices: { label: WORDS.existing, options } };
}

/** More standards are offered by category. */
const MOST_DESCRIBED = 10;

/** Examples are made of what is loaded, so that each of them works. */
export function composeHelp({ standards }: Of<'help'>): Reply {
  const options =
    standards.length > MOST_DESCRIBED
      ? listWays(listStandards(standards, '')).parts
      : standards.map(standard => standardChoice(standard, ''));
  return {
    ...plainReply(say.help),
    facts: [{ label: WORDS.columns, value: HELP_COLUMNS }],
    sections: [section(WORDS.examples, [group(null, examplesOf(standards).map(plainLine))])],
    choices: { label: `${WORDS.loaded}（${say.count(standards.length)}）`, options },
  };
}

/** Five ways to ask, of different standards where there are several. */
function examplesOf(standards: readonly CompetencyStandard[]): string[] {
  const ways = [
    ({ name, duties }: CompetencyStandard) => `${name} ${duties.at(-1)?.code ?? ''}`,
    ({ name, duties }: CompetencyStandard) => `${name} ${duties[0]?.code ?? ''} 指標`,
    ({ name }: CompetencyStandard) => `${name} 學經歷`,
    ({ code, duties }: CompetencyStandard) => `${code} ${duties[0]?.tasks[0]?.code ?? ''}`,
    ({ name, duties }: CompetencyStandard) => `${name} ${duties[0]?.tasks[0]?.name ?? ''}`,
  ];
  return ways.flatMap((way, index) => {
    const standard = standards[index % Math.max(standards.length, 1)];
    return standard ? [way(standard).trim()] : [];
  });
}

export function composeUnreadable({ reason, length }: Of<'unreadable'>): Reply {
  return reason === 'too-long'
    ? { ...plainReply(say.tooLong(LONGEST_QUESTION, length)), notices: [say.tooLongNext] }
    : { ...plainReply(say.noText), notices: [say.noTextNext] };
}
