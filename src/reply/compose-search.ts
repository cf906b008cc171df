/** What a search leaves when it is not one answer: choices, nothing, help. */
import { listStandards } from '../lookup/list.ts';
import { addressOf } from '../lookup/address.ts';
import { LONGEST_QUESTION } from '../question/plain.ts';
import type { Result } from '../lookup/result.ts';
import { looksLikePart } from '../standard/code.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { clip, QUOTED } from './clip.ts';
import { categoryChoice } from './compose-list.ts';
import { didYouMean, standardChoice } from './compose-standard.ts';
import { group, plainLine, section } from './lines.ts';
import { type Choice, plainReply, type Reply, type Section } from './model.ts';
import type { Match } from '../search/match.ts';
import type { Hit } from '../search/lines/contents.ts';
import { groupBy } from '../standard/group-by.ts';
import { hitLines } from './hit-lines.ts';
import { sourceOf } from './source.ts';
import { editionOf, HELP_COLUMNS, say, WORDS } from './wording.ts';

type Of<K extends Result['kind']> = Extract<Result, { kind: K }>;

export function composeChoices({ words, matches, rest }: Of<'choices'>): Reply {
  const options = matches.map(({ standard }) => standardChoice(standard, rest));
  return { ...plainReply(say.choices(clip(words, QUOTED))), choices: { label: WORDS.pickOne, options } };
}

export function composeNothing(
  { words, reason, nearest, nearestLines, rest, more }: Of<'nothing'>,
  loaded: readonly CompetencyStandard[],
): Reply {
  const choices = didYouMean(nearest, rest);
  const quoted = clip(words, QUOTED);
  switch (reason) {
    case 'unknown-code':
      return { ...plainReply(say.unknownCode(quoted)), notices: [say.nothingNext], choices };
    case 'no-standard':
      return askForStandard({ nearest, rest, more }, loaded);
    case 'unknown-name':
      return nearestLines.length > 0
        ? { ...plainReply(say.notWritten(quoted)), sections: nearestSections(nearestLines, words), choices }
        : {
            ...plainReply(say.nothing(quoted)),
            notices: [...relatedNotices(nearest), say.nothingNext],
            choices,
          };
  }
}

/** A part or a column without a name: the standards that have it, or all where they are few. */
function askForStandard(
  { nearest, rest, more }: Pick<Of<'nothing'>, 'nearest' | 'rest' | 'more'>,
  loaded: readonly CompetencyStandard[],
): Reply {
  const having = nearest.map(({ standard }) => standard);
  const example = `${(having[0] ?? loaded[0])?.name ?? ''} ${rest}`.trim();
  return {
    ...plainReply(say.noStandard),
    notices: [say.noStandardNext(example), ...(more > 0 ? [say.moreHave(more)] : [])],
    choices: having.length > 0 ? choiceOf(having, rest) : ofEach(loaded, rest),
  };
}

/** Standards that only list it as a related occupation are no answer; the reply says why they are suggested. */
function relatedNotices(nearest: readonly Match[]): string[] {
  const related = nearest.filter(({ how }) => how === 'occupation');
  const names = related.map(({ standard }) => standard.name);
  return related.slice(0, 1).map(({ matchedText }) => say.occupation(matchedText, names));
}

/** A part or a column without a name can be asked of each, where they are few enough to choose from. */
function ofEach(loaded: readonly CompetencyStandard[], words: string): Reply['choices'] {
  return loaded.length > MOST_DESCRIBED || loaded.length === 0 ? null : choiceOf(loaded, words);
}

function choiceOf(standards: readonly CompetencyStandard[], words: string): Reply['choices'] {
  const options = standards.map(standard => ({ ...standardChoice(standard, words), detail: null }));
  return { label: WORDS.pickOne, options };
}

/** Lines that nearly say it, by standard. */
function nearestSections(lines: readonly Hit[], words: string): Section[] {
  return [...groupBy(lines, line => line.standard)].map(([standard, own]) => ({
    code: standard.code,
    heading: standard.name,
    note: editionOf(sourceOf(standard)),
    groups: [group(null, hitLines(own, { standard, words }))],
  }));
}

export function composeNoPart({ match, asked, existing, nearestLines }: Of<'no-part'>): Reply {
  const { name } = match.standard;
  const options = existing.map(
    (part): Choice => ({
      label: `${part.code} ${part.name}`.trim(),
      detail: null,
      question: addressOf(match.standard, [part.code]),
    }),
  );
  const title = looksLikePart(asked) ? say.noPart(name, asked) : say.noWords(name, clip(asked, QUOTED));
  return {
    ...plainReply(title),
    sections: nearestLines.length === 0 ? [] : [nearestSection(nearestLines, match.standard, [asked])],
    choices: { label: WORDS.existing, options },
  };
}

/** The lines of one standard that nearly say words of the question. */
export function nearestSection(
  lines: readonly Hit[],
  standard: CompetencyStandard,
  words: readonly string[],
): Section {
  return section(WORDS.nearestLines, [group(null, hitLines(lines, { standard, words: words.join(' ') }))]);
}

/** More standards are offered by category. */
const MOST_DESCRIBED = 10;

/** Examples are made of what is loaded, so that each of them works. */
export function composeHelp({ standards }: Of<'help'>): Reply {
  const options =
    standards.length > MOST_DESCRIBED
      ? listStandards(standards, '').categories.map(categoryChoice)
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
  const links = [
    ({ name, duties }: CompetencyStandard) => `${name} ${duties.at(-1)?.code ?? ''}`,
    ({ name, duties }: CompetencyStandard) => `${name} ${duties[0]?.code ?? ''} 指標`,
    ({ name }: CompetencyStandard) => `${name} 學經歷`,
    ({ code, duties }: CompetencyStandard) => `${code} ${duties[0]?.tasks[0]?.code ?? ''}`,
    ({ name, duties }: CompetencyStandard) => `${name} ${duties[0]?.tasks[0]?.name ?? ''}`,
  ];
  return links.flatMap((way, index) => {
    const standard = standards[index % Math.max(standards.length, 1)];
    return standard ? [way(standard).trim()] : [];
  });
}

export function composeUnreadable({ reason, length }: Of<'unreadable'>): Reply {
  return reason === 'too-long'
    ? { ...plainReply(say.tooLong(LONGEST_QUESTION, length)), notices: [say.tooLongNext] }
    : { ...plainReply(say.noText), notices: [say.noTextNext] };
}
