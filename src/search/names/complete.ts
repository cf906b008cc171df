/** Names while they are being typed: what is there may be the beginning of a name, of another word for it, or of its sound. */
import { fold, foldCharacters } from '../../standard/fold.ts';
import { findName, type NameIndex } from '../find.ts';
import { type Match, matchesOf } from '../match.ts';
import { findComposed } from './compose.ts';
import type { Name } from './catalogue.ts';
import { beginningWith } from './spellings.ts';
import { titleKeys } from './title-words.ts';
import { tokensOf } from './tokens.ts';

/** The surest first, each standard once. */
export function completeName(index: NameIndex, typed: string): Match[] {
  const finding = findName(index, typed);
  const found = finding.kind === 'one' ? [finding.match] : [];
  const named = [...found, ...namesWith(index, fold(typed)), ...matchesOf(finding)];
  const enough = distinct(named).slice(0, MOST);
  return enough.length >= ENOUGH
    ? enough
    : distinct([...enough, ...inOtherWords(index, typed), ...spelt(index, typed)]);
}

const MOST = 25;
const ENOUGH = 5;

/** Names that begin with what is typed, then those that hold it; the shorter is nearer to it. */
function namesWith({ catalogue }: NameIndex, typed: string): Match[] {
  if (typed === '') return [];
  const holding = catalogue.names.flatMap(name => {
    const at = name.folded.indexOf(typed);
    return at < 0 ? [] : [{ name, order: at * LONGER_THAN_NAMES + name.folded.length }];
  });
  return holding.toSorted((a, b) => a.order - b.order).map(({ name }) => toMatch(name, typed.length));
}

const LONGER_THAN_NAMES = 100;
const HOW = { name: 'partial', alias: 'alias', team: 'team-alias' } as const;

function toMatch({ standard, text, folded, rank }: Name, typed: number): Match {
  return { standard, how: HOW[rank], score: typed / folded.length, matchedText: text };
}

/** How many words of the lexicon are tried for the one that is being typed. */
const WORDS_TRIED = 6;

/** The last word is not finished: 水電師, sales assis. */
function inOtherWords({ grams }: NameIndex, typed: string): Match[] {
  const whole = tokensOf(typed).join('');
  const last = /[a-z]+$/u.exec(foldCharacters(typed))?.[0] ?? '';
  const before = typed.slice(0, typed.length - last.length);
  const finished = [
    ...titlesBeginning(whole),
    ...(last === '' || before.trim() === '' ? [] : titlesBeginning(last).map(word => `${before}${word}`)),
  ];
  return finished.flatMap(text => matchesOf(findComposed(grams, text)));
}

function titlesBeginning(typed: string): string[] {
  if (typed.length < 2) return [];
  const keys = beginningWith(titleKeys(), typed, key => key);
  return keys.toSorted((a, b) => a.length - b.length).slice(0, WORDS_TRIED);
}

function spelt({ spellings }: NameIndex, typed: string): Match[] {
  const letters = typed.normalize('NFD').replace(NO_LETTERS, '').toLowerCase();
  if (letters.length < 2) return [];
  const found = beginningWith(spellings, letters, ({ spelling }) => spelling);
  return found
    .toSorted((a, b) => a.spelling.length - b.spelling.length)
    .map(({ name, spelling }) => ({
      standard: name.standard,
      how: 'sound',
      score: letters.length / spelling.length,
      matchedText: name.text,
    }));
}

/** Tones, blanks and apostrophes. */
const NO_LETTERS = /[^a-zA-Zㄅ-ㄩ]/gu;

/** Each standard once, for the first reason. */
function distinct(matches: readonly Match[]): Match[] {
  const known = new Set<Match['standard']>();
  return matches.filter(({ standard }) => !known.has(standard) && known.add(standard));
}
