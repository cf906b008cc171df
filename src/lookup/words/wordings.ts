/** The words of a question in the ways in which they may be meant. */
import type { Phrase } from '../../question/question.ts';
import { withoutVerb } from '../../question/words/verbs.ts';

/** All words together, then each run by itself, then its pieces; without repetition. */
export function wordingsOf(phrases: readonly Phrase[]): string[] {
  const texts = phrases.map(({ text }) => text);
  const segments = phrases.flatMap(phrase => phrase.segments.map(({ text }) => text));
  const wholes = phrases.map(({ whole }) => whole);
  const bare = [...texts, ...segments].flatMap(withoutVerb);
  return distinct([
    texts.join(' '),
    ...texts,
    ...wholes,
    ...phrases.map(withoutFillers),
    ...segments,
    ...bare,
  ]);
}

/**
 * The same without small pieces: a piece of a sentence that no standard is about stands in many lines. A single run comes
 * first with what touches it: 了解 and 需要 of 「了解客人的需要」 are words of what is asked, not only of asking; 誰需要 is not.
 */
export function runsOf(phrases: readonly Phrase[], { isWhich = false } = {}): string[] {
  const texts = phrases.map(({ text }) => text);
  const pieces = phrases.flatMap(({ text, segments }) =>
    segments.map(segment => segment.text).filter(piece => piece.length * 2 >= text.length),
  );
  const bare = [...texts, ...pieces].flatMap(withoutVerb);
  const wholes = phrases.map(({ whole }) => whole);
  const [only, another] = phrases;
  const first = only && !another && !only.hasColumn && !isWhich ? [only.whole] : [];
  return distinct([
    ...first,
    texts.join(' '),
    ...texts,
    ...wholes,
    ...phrases.map(withoutFillers),
    ...pieces,
    ...bare,
  ]);
}

/** Only the words that point at a part: 報價那塊. */
export function pointedWordings(phrases: readonly Phrase[]): string[] {
  return wordingsOf(phrases.filter(({ isPointed }) => isPointed));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter(text => text !== '');
}

/** 追蹤的進度 → 追蹤 進度; a single character that is left over says nothing. */
function withoutFillers({ segments }: Phrase): string {
  const isSaying = segments.every(({ text }) => text.length > 1);
  return isSaying ? segments.map(({ text }) => text).join(' ') : '';
}
