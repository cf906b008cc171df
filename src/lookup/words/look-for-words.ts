/** A standard is known, and only words are asked of it. */
import type { Question } from '../../question/question.ts';
import type { Role, Stretch } from '../../question/stretch.ts';
import type { Hit } from '../../search/lines/contents.ts';
import type { Finder } from '../finder.ts';
import { firstFound } from './find-words.ts';
import type { Asked } from './asked.ts';
import { alone, type Lookup, type Result } from '../result.ts';
import { placeByWords } from './choose-place.ts';
import { wordingsOf } from './wordings.ts';

/** No part and no column: a duty or task by its words, else the lines that hold them, else the whole standard. */
export function lookForWords(index: Finder, asked: Asked): Lookup {
  const { match, question, phrases } = asked;
  const nothing: Result =
    question.unstated.length > 0 ? { kind: 'unstated', match } : { kind: 'standard', match };
  if (phrases.length === 0) return alone(nothing);
  const isPointed = question.isPointed || touchPlace(question);
  const place = placeByWords(index, asked, isPointed);
  if (place) return alone(place);
  // 整理…的工作內容 and 官方有哪些職責 ask for the whole, whatever else is said.
  const isWhole = question.acts.has('overview') || question.place !== null;
  if (isWhole && !isPointed) return alone(nothing);
  const { found, nearestLines } = linesWith(index, asked);
  if (found) return alone(found);
  const isOnlyWords = question.stretches.every(({ meaning }) => BARE.has(meaning.role));
  if (!isOnlyWords) {
    const absent = phrases.map(({ text }) => text);
    return { ...alone(nothing), absent, near: nearestLines.slice(0, MOST_NEAR) };
  }
  return alone({
    kind: 'no-part',
    match,
    asked: phrases.map(({ text }) => text).join(' '),
    existing: match.standard.duties.map(({ code, name }) => ({ code, name })),
    nearestLines,
    isElsewhere: false,
  });
}

/** Beside a whole standard; more are not what was meant. */
const MOST_NEAR = 3;

/** Whether words are said of duties or tasks (報價的任務有哪些), rather than elsewhere in the sentence. */
function touchPlace({ stretches, spread }: Question): boolean {
  return stretches.some(({ meaning, to }, index) => {
    if (meaning.role !== 'words') return false;
    const next = stretches.slice(index + 1).find(one => one.meaning.role !== 'filler');
    if (!next || !asksForPlace(next)) return false;
    return spread.gaps.slice(to, next.from + 1).every(gap => gap.trim() === '');
  });
}

/** 任務, 在哪個任務. */
function asksForPlace({ meaning }: Stretch): boolean {
  return meaning.role === 'place' || (meaning.role === 'act' && meaning.place !== undefined);
}

/** A name with words behind it asks for these words; in a sentence words may be said in passing. */
const BARE: ReadonlySet<Role> = new Set(['name', 'code', 'words']);

/** The lines of the standard that say the words together, or what each run of them finds; else the nearest. */
function linesWith(index: Finder, { match, phrases }: Asked): { found: Result | null; nearestLines: Hit[] } {
  const words = wordingsOf(phrases);
  const { nearest, text, ...hits } = firstFound(index, {
    words,
    phrases,
    standard: match.standard,
    kinds: null,
  });
  if (hits.total === 0) return { found: null, nearestLines: nearest };
  const said = { words: text, matchedText: text, nearest: [], isElsewhere: false };
  return { found: { kind: 'matches', within: match, ...said, ...hits }, nearestLines: [] };
}
