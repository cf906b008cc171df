/** Shortens by what a reader sees as characters, and says how much is left out. */
const GRAPHEMES = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });

/** A question is quoted back at most this long. */
export const QUOTED = 40;

/** @example clip('會議專案經理', 4) === '會議專案…（共 6 字）' */
export function clip(text: string, most: number): string {
  const characters = graphemesOf(text);
  return characters.length <= most ? text : characters.slice(0, most).join('') + wholeNote(characters.length);
}

/** The same where code units are counted: at most `most` of them, the note included. */
export function clipWithin(text: string, most: number): string {
  if (text.length <= most) return text;
  const note = wholeNote(graphemesOf(text).length);
  return beginningOf(text, most - note.length) + note;
}

function wholeNote(count: number): string {
  return `…（共 ${count} 字）`;
}

/** For a label: at most `most` code units, `…` included, cut between what a reader sees as characters. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${beginningOf(text, most - 1)}…`;
}

/** A single character of many parts may be longer than all there is room for; it is then left out. */
export function beginningOf(text: string, most: number): string {
  let kept = '';
  // Whether a character ends at `most` is told by what begins there, of which half would tell wrong.
  for (const character of graphemesOf(text.slice(0, most + 2))) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}

/** In code units: the segmenter takes four times as long for twice the text. */
const WINDOW = 500;

/** Of what documents are mostly printed in nothing joins with what stands beside it: then the segmenter need not look. */
const SINGLE = /^[ -~、-〩〰-〿ㄅ-ㄯ㐀-䶿一-鿿！-ﾝ]*$/u;

/** What a reader sees as characters. Only one longer than a window is cut. */
export function graphemesOf(text: string): string[] {
  if (SINGLE.test(text)) return text.split('');
  if (text.length <= WINDOW) return segmentsOf(text);
  const graphemes: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isCut = /[\uD800-\uDBFF]/.test(text.charAt(from + WINDOW - 1));
    const to = from + WINDOW - (isCut ? 1 : 0);
    const window = segmentsOf(text.slice(from, to));
    // The last one may go on behind the window.
    const isLast = to >= text.length;
    const whole = isLast || window.length === 1 ? window : window.slice(0, -1);
    graphemes.push(...whole);
    from += whole.join('').length;
  }
  return graphemes;
}

function segmentsOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}
