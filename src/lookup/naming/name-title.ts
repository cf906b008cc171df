/** The standard that all words of a question together are nearly the name of. */
import { withName } from '../../question/interpret.ts';
import type { Phrase, Question } from '../../question/question.ts';
import { soundsIn } from '../../question/remaining.ts';
import { typedBetween } from '../../question/spread.ts';
import type { Role } from '../../question/stretch.ts';
import type { Finding, Match } from '../../search/match.ts';
import type { Finder } from '../finder.ts';
import { decide, type Naming } from './naming.ts';
import { CERTAIN, isHeld, isLine, mayBeTitle } from './title-like.ts';

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
    // 「…技術人員交車那段」 holds more than the name that it is like.
    const isMore = question.isPointed && finding.kind === 'one' && finding.match.how === 'fuzzy';
    if (isMore || !(isSure || isOneRun || how === 'near') || isLine(index, text, finding)) continue;
    const naming = toNaming(finding, phrases);
    if (naming) return naming;
  }
  return null;
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
