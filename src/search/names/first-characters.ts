/** Names by the first character of each of their words, as colleagues shorten them: 會專經理, 訓規, 活企專. */
import { bestFirst, type Match } from '../match.ts';
import type { Catalogue } from './catalogue.ts';

const FEWEST = 2;
const LONGEST = 8;

/** A word has two characters, some three; the next one begins behind it. */
const SHORTEST_WORD = 2;
const LONGEST_WORD = 3;

const SHORTEST_RANK = 2;

/** Of two such characters each stands for a word of two: 店員 is no 店務人員, 電機 no 電動車機電. */
const OF_TWO = 2;

/** What is said of a name so is worth no more than part of it. */
const WORTH = 0.7;

export function findByFirstCharacters({ names }: Catalogue, folded: string): Match[] {
  if (folded.length < FEWEST || folded.length > LONGEST || !/^\p{Script=Han}+$/u.test(folded)) return [];
  const matches = names
    .filter(name => name.folded.charAt(0) === folded.charAt(0) && shortens(name.folded, folded))
    .map(({ standard, text }): Match => ({ standard, how: 'wording', score: WORTH, matchedText: text }));
  return [...new Map(bestFirst(matches).map(match => [match.standard, match])).values()];
}

/** The first characters of words of the name, one after the other; behind them its rank may stand whole: 會專(經理). */
function shortens(name: string, typed: string): boolean {
  const rank = sharedEnd(name, typed);
  const heads = rank >= SHORTEST_RANK ? typed.slice(0, -rank) : typed;
  if (heads.length < FEWEST) return false;
  const most = heads.length === FEWEST ? OF_TWO : LONGEST_WORD;
  let at = 0;
  for (const character of heads.slice(1)) {
    const next = name.indexOf(character, at + SHORTEST_WORD);
    if (next === -1 || next - at > most) return false;
    at = next;
  }
  return true;
}

function sharedEnd(name: string, typed: string): number {
  let length = 0;
  while (length < typed.length && name.at(-1 - length) === typed.at(-1 - length)) length += 1;
  return length;
}
