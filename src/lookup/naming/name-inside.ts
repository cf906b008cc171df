/** Names that stand misspelt or in part inside a run of words: 「理事會要評總幹事」, 「開會說的基曾主管」. */
import type { Phrase, Question } from '../../question/question.ts';
import { makesOtherTitle } from '../../question/words/titles.ts';
import type { Finder } from '../finder.ts';
import type { Match } from '../../search/match.ts';
import type { Name } from '../../search/names/catalogue.ts';
import { candidatesFor, toComparable } from '../../search/names/name-grams.ts';
import { isOnlyRank, rankOf } from '../../search/names/rank-words.ts';
import { costOf, type Sound } from '../../search/names/syllables.ts';
import { fold } from '../../standard/fold.ts';
import { decide, type Mention, type Naming } from './naming.ts';

/** A longer run is a pasted text. */
const LONGEST = 40;
const SHORTEST = 4;

export function nameInside(index: Finder, question: Question): Naming | null {
  const { phrases, acts, asks, spread } = question;
  // A single run of words without anything beside it is a title or a line.
  if (acts.has('which') || (phrases.length === 1 && asks.length === 0 && !question.isPointed)) return null;
  const mentions: Mention[] = [];
  const rest: Phrase[] = [];
  for (const phrase of phrases) {
    const found = windowIn(index, spread.compact.slice(phrase.from, phrase.to));
    if (!found) {
      rest.push(phrase);
      continue;
    }
    const from = phrase.from + found.from;
    const to = phrase.from + found.to;
    mentions.push({ matches: [found.match], from, to });
    rest.push(...around(phrase, { from, to }));
  }
  return mentions.length > 0 ? decide('inside', mentions, rest) : null;
}

/** What stands on either side of the name, where it is a word. */
function around(phrase: Phrase, name: { from: number; to: number }): Phrase[] {
  const folded = Array.from(phrase.text);
  const before = {
    ...phrase,
    to: name.from,
    text: folded.slice(0, name.from - phrase.from).join(''),
    isPointed: false,
  };
  const behind = { ...phrase, from: name.to, text: folded.slice(name.to - phrase.from).join('') };
  return [before, behind]
    .filter(({ text }) => fold(text).length > 1)
    .map(one => {
      const segments = [{ text: one.text, from: one.from, to: one.to }];
      return { ...one, whole: one.text, segments, joined: segments };
    });
}

type Window = { from: number; to: number; match: Match };

/** The window of the run that is most like a name, if the names agree that it is one. */
function windowIn(index: Finder, folded: string): Window | null {
  if (folded.length < SHORTEST || folded.length > LONGEST) return null;
  const typed = toComparable(folded);
  const windows = candidatesFor(index.grams, typed).flatMap(
    candidate => likeliest(typed.sounds, candidate) ?? [],
  );
  const [best] = windows.toSorted((a, b) => b.likeness - a.likeness);
  if (!best) return null;
  const text = typed.units.slice(best.from, best.to).join('');
  const from = typed.units.slice(0, best.from).join('').length;
  const rest = folded.slice(from + text.length);
  if (saysLittle(text) || makesOtherTitle(folded.slice(0, from), rest)) return null;
  const finding = index.nameOf(text);
  if (finding.kind !== 'one' || finding.match.score < enoughOf(finding.match, text)) return null;
  const isOfOther = finding.match.how === 'partial' && from > 0 && from <= LONGEST_TRADE && rest === '';
  if (isOfOther) return null;
  return { from, to: from + text.length, match: finding.match };
}

/** 軟體專案經理 is no 會議專案經理. */
const LONGEST_TRADE = 4;

/** 階主管 says nothing but a rank. */
function saysLittle(text: string): boolean {
  return isOnlyRank(text) || isOnlyRank(text.slice(1));
}

/** Half a name inside other words is less sure than by itself; another wording must be all of a title: 會議經理. */
function enoughOf({ how }: Match, text: string): number {
  if (how === 'partial') return 0.6;
  if (how !== 'wording') return 0.5;
  return rankOf(text) !== null && text.length >= SHORTEST ? WHOLE_TITLE : Infinity;
}

const WHOLE_TITLE = 0.95;

/** At least this much of the window and the name agree, sound counting. */
const ALIKE = 0.7;

type Likely = { from: number; to: number; likeness: number };

/** The stretch of the typed text that is most like the name: an edit distance whose beginning and end are free. */
function likeliest(
  typed: readonly Sound[],
  { sounds }: { name: Name; sounds: readonly Sound[] },
): Likely | null {
  let row = typed.map((_, at) => ({ cost: 0, from: at })).concat({ cost: 0, from: typed.length });
  for (const sound of sounds) {
    const next = [{ cost: (row[0]?.cost ?? 0) + LEFT_OUT, from: 0 }];
    for (const [at, other] of typed.entries()) {
      const replaced = { cost: (row[at]?.cost ?? 0) + costOf(other, sound), from: row[at]?.from ?? at };
      const skipped = { cost: (row[at + 1]?.cost ?? 0) + LEFT_OUT, from: row[at + 1]?.from ?? at };
      const added = { cost: (next[at]?.cost ?? 0) + 1, from: next[at]?.from ?? at };
      next.push([replaced, skipped, added].reduce((best, one) => (one.cost < best.cost ? one : best)));
    }
    row = next;
  }
  const [best] = row.map(({ cost, from }, to) => ({ from, to, cost })).toSorted((a, b) => a.cost - b.cost);
  const likeness = best ? 1 - best.cost / sounds.length : 0;
  return best && best.to > best.from && likeness >= ALIKE ? { from: best.from, to: best.to, likeness } : null;
}

const LEFT_OUT = 0.6;
