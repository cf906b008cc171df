/** Words of a question for a title: Latin words without case and plural, Chinese character by character. */
import { foldCharacters } from '../../standard/fold.ts';

/** Joins words and says nothing: `head of sales`, `R&D`. */
const JOINING = new Set([
  'a',
  'an',
  'and',
  'at',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  'who',
  '的',
]);

/** @example tokensOf('Sales Assistants 企劃') → ['sale', 'assistant', '企', '划'] */
export function tokensOf(text: string): string[] {
  const words = foldCharacters(text).match(/[a-z]+|[0-9]+|[\p{L}]/gu) ?? [];
  return words
    .filter(word => !JOINING.has(word))
    .map(word => (word.length < SHORTEST_PLURAL ? word : singular(word)));
}

export function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x80;
}

const SHORTEST_PLURAL = 4;

/** The same for `sales` as for `sale`: both sides of a comparison go through it. */
function singular(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|x|ch|sh)es$|s$/u, '');
}
