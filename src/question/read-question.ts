/** The door of this folder: text → Question. Every character gets one role, once. */
import type { NameStarts } from '../search/names/name-starts.ts';
import { foldCharacters } from '../standard/fold.ts';
import { cheapestCover } from './cover.ts';
import { interpret } from './interpret.ts';
import { rowsIn } from './lexicon.ts';
import { misspeltWordsIn } from './misspelt.ts';
import { namesIn } from './names.ts';
import { type Codes, patternsIn } from './patterns.ts';
import { LONGEST_QUESTION, toPlain } from './plain.ts';
import type { ReadQuestion } from './question.ts';
import { outsideQuotes } from './quoted.ts';
import { withoutHalfWords } from './half-words.ts';
import { spread } from './spread.ts';

/** What of the loaded standards a question can name: their names and codes. */
export type Vocabulary = { starts: NameStarts } & Codes;

export function readQuestion(text: string, vocabulary: Vocabulary): ReadQuestion {
  if (text.length > LONGEST_QUESTION) return { kind: 'unreadable', reason: 'too-long', length: text.length };
  const plain = toPlain(text);
  const whole = readWhole(plain);
  if (whole) return whole;
  if (!/[\p{L}\p{N}]/u.test(plain)) return { kind: 'unreadable', reason: 'no-text', length: text.length };
  const spreadText = spread(plain);
  const candidates = [
    ...rowsIn(spreadText),
    ...patternsIn(spreadText, vocabulary),
    ...namesIn(spreadText, vocabulary.starts),
    ...misspeltWordsIn(spreadText),
  ];
  const allowed = outsideQuotes(spreadText, candidates);
  return interpret(spreadText, withoutHalfWords(spreadText, cheapestCover(spreadText, allowed)));
}

/** 說明？ is 說明. */
const END_MARKS = /[\s?!。.,、~…]+$/u;

/** In folded characters, as all patterns of Chinese words here: 說明, 說明书 and 说明 are the same to them. */
const HELP = new RegExp(
  `^(?:/?${foldCharacters('職能')}\\s*)?(?:${foldCharacters('使用說明|說明|幫助|怎麼用|怎麼查|怎麼問|如何使用|如何查詢|使用方式|使用方法')}|help|\\?)?$`,
  'u',
);

const LIST_OF = new RegExp(
  `^(?:${foldCharacters('職能基準清單|清單|目錄|所有職能基準|全部職能基準|有哪些職能基準')}|list)((?:\\s[^a-z]*)?)$`,
  'u',
);

/** What is asked with the whole text: help, or the list. */
function readWhole(plain: string): ReadQuestion | null {
  const asked = plain.replace(END_MARKS, '') || plain;
  const folded = foldCharacters(asked);
  if (plain === '' || HELP.test(folded)) return { kind: 'help' };
  const [, category] = LIST_OF.exec(folded) ?? [];
  // Quoted back where there is none of it: as typed, not as folded.
  return category === undefined
    ? null
    : { kind: 'list', category: asked.slice(asked.length - category.length).trim() };
}
