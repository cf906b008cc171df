/** The lines of all standards, indexed: each distinct text once, with its places. */
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { symbolPairsOf } from './alphabet.ts';
import { collectLatinWords, type LatinWords } from './latin-words.ts';
import { type LineKind, type LinePlace, linesOf } from './lines.ts';
import { indexKeys, pairsOf, type Postings } from './pairs.ts';

export type Entry = { kind: LineKind; text: string; folded: string; places: LinePlace[] };

export type LineIndex = {
  entries: readonly Entry[];
  /** Pairs of characters, and pairs of what they sound and look like. */
  pairs: Postings;
  symbols: Postings;
  /** How many entries hold a code unit. */
  holding: Uint32Array;
  /** The entries of a standard, ascending. */
  within: ReadonlyMap<CompetencyStandard, Uint32Array>;
  /** For words with typing errors. */
  latin: LatinWords;
  /** For adding up; all zero between two questions. */
  scores: Float32Array;
};

export function indexLines(standards: readonly CompetencyStandard[]): LineIndex {
  const { entries, within } = collect(standards);
  const texts = entries.map(({ folded }) => folded);
  return {
    entries,
    pairs: indexKeys(texts, pairsOf),
    symbols: indexKeys(texts, symbolPairsOf),
    holding: countUnits(texts),
    within,
    latin: collectLatinWords(() => entries.map(({ text }) => text)),
    scores: new Float32Array(entries.length),
  };
}

function collect(standards: readonly CompetencyStandard[]): Pick<LineIndex, 'entries' | 'within'> {
  const entries: Entry[] = [];
  const numbers = new Map<string, number>();
  const within = new Map<CompetencyStandard, Uint32Array>();
  for (const standard of standards) {
    const own = new Set<number>();
    for (const { place, kind, text } of linesOf(standard)) {
      const key = `${kind}\n${text}`;
      const number = numbers.get(key) ?? entries.length;
      own.add(number);
      if (number < entries.length) entries[number]?.places.push(place);
      else {
        numbers.set(key, number);
        entries.push({ kind, text, folded: fold(text), places: [place] });
      }
    }
    within.set(standard, Uint32Array.from(own).toSorted());
  }
  return { entries, within };
}

function countUnits(texts: readonly string[]): Uint32Array {
  const counts = new Uint32Array(0x1_0000);
  const last = new Int32Array(0x1_0000).fill(-1);
  for (const [number, text] of texts.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (last[unit] === number) continue;
      last[unit] = number;
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
  }
  return counts;
}

/** What all texts have still counts a little. */
const LEAST_RARITY = 0.05;

/** How much it says that a text has what so many texts have: 1 where none has it. */
export function rarityOf(holders: number, { entries }: Pick<LineIndex, 'entries'>): number {
  return Math.max(LEAST_RARITY, 1 - Math.log(1 + holders) / Math.log(2 + entries.length));
}
