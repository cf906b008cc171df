/** Words in quotation marks are meant as they stand: 「負責報價」 holds no filler. */
import { compactPlace, type Spread } from './spread.ts';
import type { Candidate } from './stretch.ts';

const QUOTED = /「([^「」]+)」|『([^『』]+)』|“([^“”]+)”|"([^"]+)"|《([^《》]+)》/gu;

/** Without the candidates that take a piece out of a quotation; one that is the whole of it stays. */
export function outsideQuotes(text: Spread, candidates: readonly Candidate[]): Candidate[] {
  const quotes = [...text.plain.matchAll(QUOTED)].map(({ index, 0: whole }) => ({
    from: compactPlace(text, index + 1),
    to: compactPlace(text, index + whole.length - 1),
  }));
  if (quotes.length === 0) return [...candidates];
  return candidates.filter(({ from, to }) =>
    quotes.every(quote => to <= quote.from || from >= quote.to || (from <= quote.from && to >= quote.to)),
  );
}
