/** A question for a title with words of it put as names put them; the rest of it stays, with its typing errors. */
import { coverTitle, type Piece } from './cover.ts';
import { type TitleWord, titleWords } from './title-words.ts';
import { tokensOf } from './tokens.ts';

/** Several words of a question may have several others. */
const MOST_WORDINGS = 5;

/** A longer text is a sentence, to be found as it stands. */
const LONGEST_REWORDED = 20;

const HAN = /\p{Script=Han}/u;

/** Whether some name holds a folded text. */
type IsKnown = (folded: string) => boolean;

/** The folded text itself first, then with one of its words said otherwise, and with all; a title that is known as it stands only itself. */
export function wordingsOf(folded: string, isKnown: IsKnown = () => true): string[] {
  if (folded.length > LONGEST_REWORDED || !HAN.test(folded)) return [folded];
  if (titleWords(tokensOf(folded).join('')).some(({ isTitle }) => isTitle)) return [folded];
  const pieces = coverTitle(folded, isWord);
  const said = pieces.map(piece => saidFor(piece).filter(isKnown));
  const one = said.flatMap((others, at) => others.map(other => put(pieces, at, other)));
  const all = pieces.map(({ typed }, at) => said[at]?.[0] ?? typed).join('');
  return [...new Set([folded, ...one, all])].slice(0, 1 + MOST_WORDINGS);
}

/** With all words that no name has as names put them: 项目经理 → 專案經理; only itself where there are none. */
export function translationOf(folded: string, isKnown: IsKnown): string {
  if (folded.length > LONGEST_REWORDED || !HAN.test(folded)) return folded;
  const pieces = coverTitle(folded, isWord);
  return pieces
    .map(piece => (isKnown(piece.typed) ? piece.typed : (saidFor(piece).find(isKnown) ?? piece.typed)))
    .join('');
}

/** A title as it stands is no part of another. */
function isWord({ isTitle }: TitleWord): boolean {
  return !isTitle;
}

function saidFor({ words }: Piece): string[] {
  return words.filter(({ sure }) => sure === 'same').flatMap(({ said }) => said);
}

function put(pieces: readonly Piece[], at: number, other: string): string {
  return pieces.map(({ typed }, index) => (index === at ? other : typed)).join('');
}
