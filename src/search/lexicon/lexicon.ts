/**
 * What people say for what names and lines of standards say: the tables of this folder, read once when first asked.
 *
 * `sayingsIn(text)` is the door for names and lines: every stretch of a folded text for which documents have other words.
 */
import { foldCharacters } from '../../standard/fold.ts';

/** `same`: one word for the other; `nearly`: related, not the same; `broader`: what is said covers more. */
export type Sure = 'same' | 'nearly' | 'broader';

/** Stands at `from` … `to` of the text, in code units; `said`: what documents say for it, folded, without blanks. */
export type Saying = { from: number; to: number; said: string; sure: Sure };

/** What documents say for a word: the likeliest first. */
type Said = { said: string; sure: Sure };

/** What stands for each word, and how long the longest word is that begins with a code unit. */
export type Lexicon = { byWord: ReadonlyMap<string, readonly Said[]>; longest: ReadonlyMap<number, number> };

export type Table = { rows: string; isMutual: boolean };

/** `isMutual`: words that documents themselves use for one another. */
const TABLES: readonly Table[] = [];

let lexicon: Lexicon | null = null;

/** @param text folded; blanks between Latin words may stand in it */
export function sayingsIn(text: string): Saying[] {
  lexicon ??= readTables(TABLES);
  return findSayings(lexicon, text);
}

export function findSayings({ byWord, longest }: Lexicon, text: string): Saying[] {
  const sayings: Saying[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const most = Math.min(text.length, from + (longest.get(text.charCodeAt(from)) ?? 0));
    for (let to = from + 1; to <= most; to += 1) {
      const known = byWord.get(text.slice(from, to));
      if (!known || !isWord(text, from, to)) continue;
      const end = endsInPlural(text, to) ? to + 1 : to;
      for (const { said, sure } of known) sayings.push({ from, to: end, said, sure });
    }
  }
  return sayings;
}

const LETTER = /[a-z]/u;

/** HR is no word in three. */
function isWord(text: string, from: number, to: number): boolean {
  const isInside = (at: number) => LETTER.test(text.charAt(at)) && LETTER.test(text.charAt(at - 1));
  return !isInside(from) && (!isInside(to) || endsInPlural(text, to));
}

function endsInPlural(text: string, to: number): boolean {
  return LETTER.test(text.charAt(to - 1)) && text.charAt(to) === 's' && !LETTER.test(text.charAt(to + 1));
}

export type Row = { word: string; said: readonly string[]; sure: Sure };

const SURE: ReadonlySet<string> = new Set<Sure>(['same', 'nearly', 'broader']);

const isSure = (text: string): text is Sure => SURE.has(text);

/** Rows of `word⇥others|…⇥sure`, folded; what stands behind is for those who read more of a table. */
export function readRows(table: string): Row[] {
  return table.split('\n').flatMap(line => {
    const [word = '', said = '', sure = 'same'] = line.split('\t');
    if (word === '' || word.startsWith('# ') || !isSure(sure)) return [];
    return [{ word: foldWord(word), said: said.split('|').map(foldWord), sure }];
  });
}

/** Marks are blanks, and only between Latin words a blank stays. */
function foldWord(word: string): string {
  return foldCharacters(word)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![a-z\d]) | (?![a-z\d])/gu, '');
}

export function readTables(tables: readonly Table[]): Lexicon {
  const byWord = new Map<string, Said[]>();
  const longest = new Map<number, number>();
  const add = (word: string, said: string, sure: Sure) => {
    if (word === said) return;
    const known = byWord.get(word);
    if (known?.some(one => one.said === said)) return;
    if (known) known.push({ said, sure });
    else byWord.set(word, [{ said, sure }]);
    const first = word.charCodeAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
  };
  for (const { rows, isMutual } of tables) {
    for (const { word, said, sure } of readRows(rows)) {
      for (const other of said) {
        add(word, other, sure);
        if (isMutual && sure !== 'broader') for (const one of [word, ...said]) add(other, one, sure);
      }
    }
  }
  return { byWord, longest };
}
