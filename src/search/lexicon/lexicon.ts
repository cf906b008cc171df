/**
 * What people say for what names and lines of standards say: the tables of this folder, read once when first asked.
 *
 * `sayingsIn(text)` is the door for names and lines: every stretch of a folded text for which documents have other words.
 */
import { foldCharacters } from '../../standard/fold.ts';
import { ABBREVIATION } from './abbreviation.ts';
import { ENGLISH } from './english.ts';
import { EVERYDAY } from './everyday.ts';
import { MAINLAND } from './mainland.ts';
import { SPOKEN } from './spoken.ts';
import { SYNONYM } from './synonym.ts';

/** `same`: one word for the other; `nearly`: related, not the same; `broader`: what is said covers more. */
export type Sure = 'same' | 'nearly' | 'broader';

/** A level or role word, a word of any text, or a whole title that is not composed of its words. */
export type WordKind = 'rank' | 'word' | 'title';

/** What documents say for a word, folded, without blanks. */
type Said = { said: string; sure: Sure; kind: WordKind };

/** Stands at `from` … `to` of the text, in code units; for one stretch the likeliest comes first. */
export type Saying = Said & { from: number; to: number };

/** What stands for each word, and how long the longest word is that begins with two code units. */
export type Lexicon = { byWord: ReadonlyMap<string, readonly Said[]>; longest: ReadonlyMap<number, number> };

/** `kind`: of rows that do not tell theirs. */
export type Table = { rows: string; isMutual: boolean; kind: WordKind };

/** `isMutual`: words that documents themselves use for one another. */
const TABLES: readonly Table[] = [
  { rows: SYNONYM, isMutual: true, kind: 'word' },
  { rows: SPOKEN, isMutual: false, kind: 'word' },
  { rows: EVERYDAY, isMutual: false, kind: 'title' },
  { rows: MAINLAND, isMutual: false, kind: 'word' },
  { rows: ABBREVIATION, isMutual: false, kind: 'word' },
  { rows: ENGLISH, isMutual: false, kind: 'word' },
];

let lexicon: Lexicon | null = null;

/** @param text folded; blanks between Latin words may stand in it */
export function sayingsIn(text: string): Saying[] {
  lexicon ??= readTables(TABLES);
  return findSayings(lexicon, text);
}

export function findSayings({ byWord, longest }: Lexicon, text: string): Saying[] {
  const sayings: Saying[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const most = Math.min(text.length, from + (longest.get(beginningAt(text, from)) ?? 1));
    for (let to = from + 1; to <= most; to += 1) {
      const known = byWord.get(text.slice(from, to));
      if (!known || !isWord(text, from, to)) continue;
      const end = endsInPlural(text, to) ? to + 1 : to;
      for (const one of known) sayings.push({ ...one, from, to: end });
    }
  }
  return sayings;
}

/** Two code units as one number. */
function beginningAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
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

export type Row = { word: string; said: readonly string[]; sure: Sure; kind: WordKind | null };

const SURE: ReadonlySet<string> = new Set<Sure>(['same', 'nearly', 'broader']);

const isSure = (text: string): text is Sure => SURE.has(text);

const KINDS: ReadonlySet<string> = new Set<WordKind>(['rank', 'word', 'title']);

const isKind = (text: string): text is WordKind => KINDS.has(text);

/** Rows of `word⇥others|…⇥sure`, in some tables with the kind behind it, folded. */
export function readRows(table: string): Row[] {
  return table.split('\n').flatMap(line => {
    const [word = '', said = '', sure = 'same', kind = ''] = line.split('\t');
    if (word === '' || word.startsWith('# ') || !isSure(sure)) return [];
    return [
      { word: foldWord(word), said: said.split('|').map(foldWord), sure, kind: isKind(kind) ? kind : null },
    ];
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
  const add = (word: string, one: Said) => {
    const { said } = one;
    if (word === said) return;
    const known = byWord.get(word);
    if (known?.some(other => other.said === said)) return;
    if (known) known.push(one);
    else byWord.set(word, [one]);
    const beginning = beginningAt(word, 0);
    longest.set(beginning, Math.max(longest.get(beginning) ?? 0, word.length));
  };
  for (const table of tables) {
    for (const { word, said, sure, kind } of readRows(table.rows)) {
      const own = { sure, kind: kind ?? table.kind };
      for (const other of said) {
        add(word, { said: other, ...own });
        // Nothing follows for two of the others, nor the other way round where it is not the same.
        if (table.isMutual) add(other, { said: word, ...own });
      }
    }
  }
  return { byWord, longest };
}
