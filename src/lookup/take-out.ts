/** Takes words out of a text by a pattern of folded characters, so that 指標 and 指标 are the same word. */
import { foldCharacters } from '../standard/fold.ts';

/** @param text in NFKC: then its folded form has the same places. Each word taken leaves a blank; `typed` is the word itself. */
export function takeOut(
  text: string,
  pattern: RegExp,
  onWord: (match: RegExpMatchArray, typed: string) => void = () => {},
): string {
  let rest = '';
  let from = 0;
  for (const match of foldCharacters(text).matchAll(pattern)) {
    const to = match.index + match[0].length;
    onWord(match, text.slice(match.index, to));
    rest += `${text.slice(from, match.index)} `;
    from = to;
  }
  return rest + text.slice(from);
}
