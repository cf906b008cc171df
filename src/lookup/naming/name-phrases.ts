/** Standards by words that are nearly a name, or a part of one. */
import type { Phrase, Question } from '../../question/question.ts';
import { withName } from '../../question/interpret.ts';
import { soundsIn } from '../../question/remaining.ts';
import { typedBetween } from '../../question/spread.ts';
import type { Role } from '../../question/stretch.ts';
import { isTitle } from '../../question/words/titles.ts';
import { rankOf } from '../../search/names/rank-words.ts';
import { fold } from '../../standard/fold.ts';
import type { Finder } from '../finder.ts';
import { HOLDS_ALL } from '../../search/lines/score.ts';
import type { Match, Finding } from '../../search/match.ts';
import { decide, type Mention, type Naming } from './naming.ts';

/** A longer text is no name: the longest of the official names have about 30 characters. A Latin word counts as two. */
const LONGEST_TITLE = 36;

/** A name may be typed with what reads as a condition or a column by itself: 工匠（四級）. */
const IN_TITLES: ReadonlySet<Role> = new Set(['words', 'filter', 'name']);

/**
 * All of the question's own words together: what a bare title is.
 * @param how `near`: also nearly a name, where the words stand apart
 */
export function nameByTitle(index: Finder, question: Question, how: 'sure' | 'near'): Naming | null {
  const { phrases, acts, spread } = question;
  if (acts.has('which') && !acts.has('compare')) return null;
  const isSound = !/\p{Script=Han}/u.test(spread.plain);
  const isOneRun = phrases.length <= 1 || isSound;
  const texts = isSound
    ? [soundsIn(question)]
    : [titleIn(question), phrases.map(({ text }) => text).join(' ')];
  const whole = nameWithin(index, question);
  if (whole) return whole;
  for (const text of new Set(texts)) {
    if (text === '' || !(isSound || (mayBeTitle(text) && !isHeld(index, text)))) continue;
    const finding = index.nameOf(text);
    const isSure =
      finding.kind === 'one' && (CERTAIN.has(finding.match.how) || isSaidOtherwise(finding.match));
    if (!(isSure || isOneRun || how === 'near') || isLine(index, text, finding)) continue;
    const naming = toNaming(finding, phrases);
    if (naming) return naming;
  }
  return null;
}

/** A long run of Chinese that ends in no title is a line. */
const LONG = 18;

function mayBeTitle(text: string): boolean {
  if (lengthOf(text) > LONGEST_TITLE) return false;
  return text.length <= LONG || /[a-z]/iu.test(text) || isTitle(fold(text)) || rankOf(fold(text)) !== null;
}

/** Latin words are longer than what they say. */
function lengthOf(text: string): number {
  return text.replace(/[a-z]+\s*/giu, 'aa').length;
}

/** Some line holds all of these words, and they end in no title: they need not be compared with names. */
const WORDY = 7;

function isHeld(index: Finder, text: string): boolean {
  const folded = fold(text);
  if (folded.length < WORDY || isTitle(folded) || rankOf(folded) !== null) return false;
  return index.linesOf(text, { standard: null, kinds: null, atLeast: HOLDS_ALL }).holding > 0;
}

/** Nearly all of a name: what was read as a filler or a column inside is a part of it (系統機動寶全主管, 訓鍊規劃與評量人員). */
const NEARLY_ALL = 0.6;

function nameWithin(index: Finder, question: Question): Naming | null {
  for (const { text: words, whole: text, hasColumn, span } of question.phrases) {
    if (!mayBeTitle(text) || words === text || hasColumn) continue;
    const finding = index.nameOf(text);
    if (finding.kind !== 'one' || finding.match.score < NEARLY_ALL || finding.match.how === 'wording')
      continue;
    const again = withName(question, { ...span, matches: [finding.match] });
    const naming = decide('title', again.names, again.phrases);
    return naming.kind === 'named' ? { ...naming, question: again } : naming;
  }
  return null;
}

/** All of a name in other words: MICE 專案經理. */
function isSaidOtherwise({ how, score }: Match): boolean {
  return how === 'wording' && score >= 0.9;
}

function titleIn({ spread, stretches }: Question): string {
  const typed = stretches.filter(({ meaning }) => IN_TITLES.has(meaning.role));
  return typed.map(({ from, to }) => typedBetween(spread, from, to)).join(' ');
}

function toNaming(finding: Finding, phrases: readonly Phrase[]): Naming | null {
  const from = phrases[0]?.from ?? 0;
  const to = phrases.at(-1)?.to ?? 0;
  switch (finding.kind) {
    case 'one':
      return decide('title', [{ matches: [finding.match], from, to }], []);
    case 'several':
      return { kind: 'choices', rung: 'title', matches: finding.matches, phrases: [] };
    case 'none':
      return null;
  }
}

/** What stands in some line as it is names nothing by likeness: 主持會議 is no 會議專案經理. */
function isLine(index: Finder, text: string, finding: Finding): boolean {
  if (
    finding.kind === 'none' ||
    (finding.kind === 'one' && CERTAIN.has(finding.match.how)) ||
    rankOf(fold(text)) !== null
  )
    return false;
  const { standards } = index.linesOf(text, { standard: null, kinds: null, atLeast: HOLDS_ALL });
  const own =
    finding.kind === 'one' ? [finding.match.standard] : finding.matches.map(({ standard }) => standard);
  return [...standards].some(standard => !own.includes(standard));
}

const CERTAIN: ReadonlySet<Match['how']> = new Set(['exact', 'alias', 'team-alias', 'reordered', 'code']);

/** Each run names another standard: 企劃專員跟總幹事. */
export function nameByEach(index: Finder, { phrases, acts }: Question): Naming | null {
  const runs = phrases.flatMap(({ segments }) => segments);
  if (runs.length < 2 || acts.has('which')) return null;
  const mentions = runs.flatMap(({ text, from, to }) => {
    const match = matchOfPhrase(index, { text, isPointed: false });
    return match ? [{ matches: [match], from, to }] : [];
  });
  const standards = new Set(mentions.flatMap(({ matches }) => matches.map(({ standard }) => standard)));
  return mentions.length === runs.length && standards.size > 1 ? decide('phrase', mentions, []) : null;
}

/** Less than half a name is rather a word of some line: 「專案 風險」. */
const HALF = 0.5;

/** A run of more characters holds more than a name. */
const LONGEST_PHRASE = 20;

/** Each run of the question's words by itself; those that name nothing are what is asked. */
export function nameByPhrase(index: Finder, { phrases, acts, asks }: Question): Naming | null {
  const isOneRun = phrases.every(({ segments }) => segments.length === 1) && phrases.length === 1;
  if ((acts.has('which') && !acts.has('compare')) || (isOneRun && asks.length === 0)) return null;
  const mentions: Mention[] = [];
  const rest: Phrase[] = [];
  for (const phrase of phrases) {
    const match = matchOfPhrase(index, phrase);
    if (match) mentions.push({ matches: [match], from: phrase.from, to: phrase.to });
    else {
      const named = nameFirst(index, phrase);
      mentions.push(...named.mentions);
      rest.push(...named.rest);
    }
  }
  return mentions.length > 0 ? decide('phrase', mentions, rest) : null;
}

/** 會議經理(要會哪些)簡報: the words before the fillers name a job, those behind them are asked of it. */
function nameFirst(index: Finder, phrase: Phrase): { mentions: Mention[]; rest: Phrase[] } {
  const [first, ...others] = phrase.segments;
  const [next] = others;
  const isJobName = first !== undefined && next !== undefined && rankOf(fold(first.text)) !== null;
  const match = isJobName ? matchOfPhrase(index, { text: first.text, isPointed: false }) : null;
  if (!match || !first || !next) return { mentions: [], rest: [phrase] };
  const text = phrase.text.slice(phrase.text.indexOf(next.text, first.text.length));
  const span = { ...phrase.span, from: next.from };
  return {
    mentions: [{ matches: [match], from: first.from, to: first.to }],
    rest: [{ ...phrase, text, whole: text, segments: others, joined: others, from: next.from, span }],
  };
}

export function matchOfPhrase(
  index: Finder,
  { text, isPointed }: Pick<Phrase, 'text' | 'isPointed'>,
): Match | null {
  if (lengthOf(text) > LONGEST_PHRASE || isPointed || !mayBeTitle(text) || isHeld(index, text)) return null;
  const finding = index.nameOf(text);
  if (finding.kind !== 'one' || finding.match.score < HALF) return null;
  return isLine(index, text, finding) && finding.match.how !== 'partial' ? null : finding.match;
}
