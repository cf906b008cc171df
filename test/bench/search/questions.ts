/** What is asked: names, words of lines, pasted passages and beginnings of names, drawn and edited by a seed. */
import type { CompetencyStandard } from '../../../src/index.ts';
import { makeRandom, type Random } from '../../support/hostile.ts';
import { type Text, textsOf } from './texts.ts';

export const GROUPS = ['role', 'content', 'suggest', 'pasted'] as const;
export type Group = (typeof GROUPS)[number];

/** `kind`: how it was made. */
export type Question = { kind: string; text: string };

const HOW_MANY: Readonly<Record<Group, number>> = { role: 1000, content: 1000, suggest: 1000, pasted: 20 };

/** Kinds take turns, so that a run that is stopped early has asked of all. */
export function makeQuestions(
  standards: readonly CompetencyStandard[],
  seed: number,
): Record<Group, Question[]> {
  const random = makeRandom(seed);
  const make = (group: Group, kinds: Readonly<Record<string, () => string>>) => {
    const entries = Object.entries(kinds);
    return Array.from({ length: HOW_MANY[group] }, (_, index) => {
      const [kind, text] = entries[index % entries.length] ?? ['', () => ''];
      return { kind, text: text() };
    });
  };
  const standard = () => pick(random, standards);
  const name = () => standard()?.name ?? '';
  const line = () => lineOf(random, standard());
  return {
    role: make('role', {
      exact: name,
      replaced: () => edit(random, name(), () => [wrongCharacter(random, line().text)]),
      missing: () => edit(random, name(), () => []),
      swapped: () => swap(random, name()),
      partial: () => part(random, name(), [2, 6]),
    }),
    content: make('content', {
      words: () => part(random, line().text, [2, 12]),
      mistyped: () => edit(random, line().text, () => [wrongCharacter(random, line().text)]),
      'words kind': () => withKind(random, line()),
    }),
    suggest: make('suggest', {
      beginning: () => begin(random, name()),
      code: () => begin(random, standard()?.code ?? ''),
      'name and more': () => `${name()} ${part(random, line().text, [0, 3])}`,
    }),
    pasted: make('pasted', { passage: () => passage(random, standard()) }),
  };
}

function pick<T>(random: Random, from: readonly T[]): T | undefined {
  return from[random(from.length)];
}

/** Any line of two characters or more. */
function lineOf(random: Random, standard: CompetencyStandard | undefined): Text {
  const texts = standard ? textsOf(standard).filter(({ text }) => text.length > 1) : [];
  return pick(random, texts) ?? { column: 'task', text: '工作' };
}

function wrongCharacter(random: Random, text: string): string {
  return pick(random, Array.from(text)) ?? '';
}

function edit(random: Random, text: string, put: () => string[]): string {
  return Array.from(text)
    .toSpliced(random(Array.from(text).length), 1, ...put())
    .join('');
}

function swap(random: Random, text: string): string {
  const all = Array.from(text);
  const at = random(Math.max(1, all.length - 1));
  return all.toSpliced(at, 2, ...all.slice(at, at + 2).toReversed()).join('');
}

/** So many characters in a row, from anywhere. */
function part(random: Random, text: string, [least, most]: readonly [number, number]): string {
  const all = Array.from(text);
  const length = Math.min(all.length, least + random(most - least + 1));
  const from = random(all.length - length + 1);
  return all.slice(from, from + length).join('');
}

function begin(random: Random, text: string): string {
  return Array.from(text)
    .slice(0, 1 + random(Array.from(text).length))
    .join('');
}

const COLUMN_WORDS: Readonly<Partial<Record<Text['column'], string>>> = {
  outputs: '產出',
  indicators: '指標',
  knowledge: '知識',
  skills: '技能',
  attitudes: '態度',
};

/** 「預算 知識」 */
function withKind(random: Random, { column, text }: Text): string {
  return `${part(random, text, [2, 4])} ${COLUMN_WORDS[column] ?? '任務'}`;
}

const PASTED = 500;

/** Lines of a document one after the other, cut anywhere: some lines whole, the first and last not. */
function passage(random: Random, standard: CompetencyStandard | undefined): string {
  const all = (standard ? textsOf(standard) : []).map(({ text }) => text).join('');
  const enough = all.repeat(Math.ceil(PASTED / Math.max(1, all.length)));
  const from = random(enough.length - PASTED + 1);
  return enough.slice(from, from + PASTED);
}
