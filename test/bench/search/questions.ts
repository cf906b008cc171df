/** What is asked: names, words of lines, pasted passages and beginnings of names, drawn and edited by a seed. */
import type { CompetencyStandard } from '../../../src/index.ts';
import { makeRandom, type Random } from '../../support/hostile.ts';
import { type Text, textsOf } from './texts.ts';

export const GROUPS = ['role', 'content', 'suggest', 'pasted'] as const;
export type Group = (typeof GROUPS)[number];

/**
 * `kind`: how it was made. `want`: what it was made from, the code of a standard or the text of a line. `typed`: the part of
 * the text that was taken from there; `column`: the word beside it that says where the line stands.
 */
export type Question = { kind: string; text: string; want: string; typed: string; column: string | null };

type Drawn = Omit<Question, 'kind'>;

const HOW_MANY: Readonly<Record<Group, number>> = { role: 1000, content: 1000, suggest: 1000, pasted: 20 };

/** Kinds take turns, so that a run that is stopped early has asked of all. */
export function makeQuestions(
  standards: readonly CompetencyStandard[],
  seed: number,
): Record<Group, Question[]> {
  const random = makeRandom(seed);
  const make = (group: Group, kinds: Readonly<Record<string, () => Drawn>>) => {
    const entries = Object.entries(kinds);
    return Array.from({ length: HOW_MANY[group] }, (_, index) => {
      const [kind, draw] = entries[index % entries.length] ?? ['', () => plain('', '')];
      return { kind, ...draw() };
    });
  };
  const standard = () => pick(random, standards);
  const line = () => lineOf(random, standard());
  const ofStandard = (change: (standard: Named) => string) => () => {
    const one = standard() ?? { name: '', code: '' };
    return plain(change(one), one.code);
  };
  const ofName = (change: (name: string) => string) => ofStandard(({ name }) => change(name));
  const ofLine = (change: (text: string) => string) => () => {
    const { text } = line();
    return plain(change(text), text);
  };
  return {
    role: make('role', {
      exact: ofName(name => name),
      replaced: ofName(name => edit(random, name, () => [wrongCharacter(random, line().text)])),
      missing: ofName(name => edit(random, name, () => [])),
      swapped: ofName(name => swap(random, name)),
      partial: ofName(name => part(random, name, [2, 6])),
    }),
    content: make('content', {
      words: ofLine(text => part(random, text, [2, 12])),
      mistyped: ofLine(text => edit(random, text, () => [wrongCharacter(random, line().text)])),
      'words kind': () => withKind(random, line()),
    }),
    suggest: make('suggest', {
      beginning: ofName(name => begin(random, name)),
      code: ofStandard(({ code }) => begin(random, code)),
      'name and more': ofName(name => `${name} ${part(random, line().text, [0, 3])}`),
    }),
    pasted: make('pasted', { passage: () => plain(passage(random, standard()), '') }),
  };
}

type Named = { name: string; code: string };

function plain(text: string, want: string): Drawn {
  return { text, want, typed: text, column: null };
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

/** What a user says for a column: duties are tasks to most. */
export const COLUMN_WORDS: Readonly<Record<Text['column'], string>> = {
  duty: '任務',
  task: '任務',
  outputs: '產出',
  indicators: '指標',
  knowledge: '知識',
  skills: '技能',
  attitudes: '態度',
  prerequisites: '學經歷',
};

/** 「預算 知識」 */
function withKind(random: Random, { column, text }: Text): Drawn {
  const typed = part(random, text, [2, 4]);
  const word = COLUMN_WORDS[column];
  return { text: `${typed} ${word}`, want: text, typed, column: word };
}

const PASTED = 500;

/** Lines of a document one after the other, cut anywhere: some lines whole, the first and last not. */
function passage(random: Random, standard: CompetencyStandard | undefined): string {
  const all = (standard ? textsOf(standard) : []).map(({ text }) => text).join('');
  const enough = all.repeat(Math.ceil(PASTED / Math.max(1, all.length)));
  const from = random(enough.length - PASTED + 1);
  return enough.slice(from, from + PASTED);
}
