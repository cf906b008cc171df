/** Printed text: what an extractor left behind is removed here; the words stay as they are. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Only elements that extractors leave: `<5%` and `<工作>` in a text are no tags. */
const TAG =
  /<\/?(?:p|ul|ol|li|br|span|div|b|strong|em|i|u|s|a|font|sup|sub|table|tbody|tr|td|th)(?:\s[^<>]*)?\/?>/giu;

/** Text without HTML and Markdown remnants, blanks collapsed to one. */
export function clean(text: string): string {
  const words = /[<&*]/u.test(text) ? withoutMarkup(text) : text;
  return words.replace(/\s+/gu, ' ').trim();
}

function withoutMarkup(text: string): string {
  return text
    .replace(TAG, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/gu, entity => ENTITIES[entity] ?? entity)
    .replaceAll('**', '');
}

/**
 * A bullet stands at the beginning or after a blank; private-use characters (Wingdings in the PDF) are always bullets.
 * ‧ is what Big5 makes of •.
 */
const BULLET = String.raw`[\uE000-\uF8FF]|(?<=^|\s)(?:[•■◆◇◎●▪▫➢►＊⚫⬤▲△▶★☆❖✓✔]|[-–—*○□‧·](?=\s))`;

const LEADING_BULLET = new RegExp(String.raw`^\s*(${BULLET})\s*`, 'u');

const BULLETS = new RegExp(BULLET, 'gu');

export function splitAtBullets(text: string): string[] {
  return text.split(BULLETS).map(part => part.trim());
}

/** The bullet a line begins with, and the line without it. */
export function takeBullet(text: string): { bullet: string | null; rest: string } {
  const match = LEADING_BULLET.exec(text);
  return match
    ? { bullet: match[1] ?? null, rest: text.slice(match[0].length) }
    : { bullet: null, rest: text };
}

/**
 * Puts a text together that wrapping or a page break cut: Chinese without a blank, Latin words with one
 * (lines of Latin words break only at blanks).
 * @example join('後續追', '蹤會議') === '後續追蹤會議'; join('ISO', '9001') === 'ISO 9001'
 */
export function join(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  if (before.length > LONGEST_TEXT) return before + after;
  const edge = `${before.slice(-2)}\n${after.slice(0, 2)}`;
  const latin = /[A-Za-z][,;:.)]?\n\(?[A-Za-z0-9]|[0-9][,;:.)]?\n\(?[A-Za-z]/u.test(edge);
  return before + (latin ? ' ' : '') + after;
}

/** The same for lines whose blanks are known: a blank at a line's end was printed between two words. */
export function joinLines(before: string, after: string): string {
  return /\S\s+$/u.test(before) ? `${before.trimEnd()} ${after.trimStart()}` : join(before, after);
}

/** Longer than any cell. Joining garbage line by line would otherwise take quadratic time. */
const LONGEST_TEXT = 5_000;

/** Columns that a text takes in print, half a Chinese character each. */
export function printWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character <= '\u00ff' ? 1 : 2;
  return width;
}
