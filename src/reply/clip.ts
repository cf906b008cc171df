/** Shortens by what a reader sees as characters, and says how much is left out. */
const GRAPHEMES = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });

/** @example clip('會議專案經理', 4) === '會議專案…（共 6 字）' */
export function clip(text: string, most: number): string {
  const characters = graphemesOf(text);
  return characters.length <= most
    ? text
    : `${characters.slice(0, most).join('')}…（共 ${characters.length} 字）`;
}

export function graphemesOf(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}
