/** Words for columns and places with a typing error: 行為只標, 太度. At least half of the characters are right, the others sound right. */
import { isOnlyRank } from '../search/names/rank-words.ts';
import { costOf, soundOf, type Sound } from '../search/names/syllables.ts';
import { COLUMN_KEYS, wordsFor } from '../standard/columns.ts';
import { fold } from '../standard/fold.ts';
import { groupBy } from '../standard/group-by.ts';
import { isRow } from './lexicon.ts';
import type { Candidate, Meaning } from './stretch.ts';
import type { Spread } from './spread.ts';
import { MISSPELT } from './tuning.ts';

type Word = { folded: string; sounds: readonly Sound[]; meaning: Meaning };

const WORDS: readonly Word[] = [
  ...COLUMN_KEYS.flatMap(column =>
    toWords(wordsFor(column), { role: 'column', columns: [column], isSure: false }),
  ),
  ...toWords(['主要職責', '職責'], { role: 'place', place: 'duty' }),
  ...toWords(['工作任務', '任務'], { role: 'place', place: 'both' }),
];

function toWords(said: readonly string[], meaning: Meaning): Word[] {
  const folded = said.map(fold).filter(word => /^\p{Script=Han}{2,4}$/u.test(word));
  return folded.map(word => ({ folded: word, sounds: Array.from(word, soundOf), meaning }));
}

/** Characters of the same sound or shape cost less than this, any others more. */
const ALIKE = 0.5;

export function misspeltWordsIn({ compact, gaps }: Spread): Candidate[] {
  const sounds = Array.from(compact, soundOf);
  const found: Candidate[] = [];
  for (let from = 0; from < compact.length; from += 1) {
    for (const word of wordsAt(compact, from)) {
      const to = from + word.folded.length;
      const cost = to <= compact.length ? costAt(word, sounds, from) : null;
      if (cost === null || isOtherWord(compact.slice(from, to))) continue;
      if (gaps.slice(from + 1, to).some(gap => gap !== '')) continue;
      found.push({ from, to, meaning: word.meaning, cost: MISSPELT + cost });
    }
  }
  return found;
}

/** The words by each of their characters, behind its place in the word. */
const BY_CHARACTER = groupBy(
  WORDS.flatMap(word =>
    Array.from(word.folded, (character, index) => ({ key: `${index}${character}`, word })),
  ),
  ({ key }) => key,
);

const LONGEST = 4;

/** Those that have a character where the text has it, too: one at least is right. */
function wordsAt(compact: string, from: number): ReadonlySet<Word> {
  const words = new Set<Word>();
  for (let index = 0; index < LONGEST; index += 1) {
    for (const { word } of BY_CHARACTER.get(`${index}${compact.charAt(from + index)}`) ?? []) words.add(word);
  }
  return words;
}

/** 經理 is no 經歷. */
function isOtherWord(folded: string): boolean {
  return isRow(folded) || isOnlyRank(folded);
}

/** `null` where it is the word itself, or another one. */
function costAt({ folded, sounds }: Word, typed: readonly Sound[], from: number): number | null {
  let wrong = 0;
  let sum = 0;
  for (const [index, sound] of sounds.entries()) {
    const other = typed[from + index];
    const cost = other ? costOf(other, sound) : 1;
    if (cost > ALIKE) return null;
    if (cost > 0) wrong += 1;
    if (wrong * 2 > folded.length) return null;
    sum += cost;
  }
  return wrong === 0 ? null : sum;
}
