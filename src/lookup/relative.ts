/** Words that mean another part only beside the one that is shown: 下一個, 上一項, 往上. */
import { foldCharacters } from '../standard/fold.ts';

export type Relative = 'next' | 'previous' | 'up';

const ANYTHING = foldCharacters('(?:個|項|條)?(?:職責|任務|主要職責|工作任務)?');

const WORDS: readonly (readonly [Relative, RegExp])[] = [
  ['next', new RegExp(`^(?:再?[${foldCharacters('下後')}]一?${ANYTHING}|next)$`, 'u')],
  ['previous', new RegExp(`^(?:再?[${foldCharacters('上前')}]一?${ANYTHING}|previous|prev)$`, 'u')],
  ['up', new RegExp(`^(?:${foldCharacters('往上|上一層|回上層|返回|回去')}|up|back)$`, 'u')],
];

export function readRelative(text: string): Relative | null {
  if (text.length > 20) return null;
  const folded = foldCharacters(text).replace(/[^\p{L}]/gu, '');
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
