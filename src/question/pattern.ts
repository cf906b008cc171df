/** A pattern of folded characters, and what a stretch that fits it means. */
import { foldCharacters } from '../standard/fold.ts';
import type { Meaning } from './stretch.ts';

export type Pattern = { pattern: RegExp; cost: number; read: (match: RegExpMatchArray) => Meaning | null };

/** In folded characters, as the text they are looked for in. */
export function pattern(source: string): RegExp {
  return new RegExp(foldCharacters(source), 'gu');
}
