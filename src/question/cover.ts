/** The cheapest way to give every character of a question one role: a small dynamic programme. */
import type { Spread } from './spread.ts';
import type { Candidate, Stretch } from './stretch.ts';
import { WORD, WORD_START } from './tuning.ts';

/** A reading up to a place: what it costs, its last stretch (`null` for a character of words), and the reading before it. */
type Reading = { cost: number; to: number; last: Candidate | null; before: Reading | null };

/** The best reading that ends in words, which the next character may go on with, and the best that ends in anything else. */
type Best = { words: Reading | null; other: Reading | null };

/** @returns stretches that follow each other from the first character to the last, none empty. */
export function cheapestCover({ compact, gaps }: Spread, candidates: readonly Candidate[]): Stretch[] {
  const endingAt = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const own = endingAt.get(candidate.to);
    if (own) own.push(candidate);
    else endingAt.set(candidate.to, [candidate]);
  }
  const best: Best[] = [{ words: null, other: { cost: 0, to: 0, last: null, before: null } }];
  for (let to = 1; to <= compact.length; to += 1) {
    const before = best[to - 1] ?? { words: null, other: null };
    best.push({
      words: withWord(before, { to, isApart: gaps[to - 1] !== '' }),
      other: withStretch(best, endingAt.get(to) ?? []),
    });
  }
  return stretchesOf(cheaper(best[compact.length]), gaps);
}

/** Words that touch go on; behind a blank or another stretch they begin, which costs something. */
function withWord({ words, other }: Best, { to, isApart }: { to: number; isApart: boolean }): Reading | null {
  const going = words ? words.cost + (isApart ? WORD_START : 0) : Infinity;
  const starting = other ? other.cost + WORD_START : Infinity;
  const before = going <= starting ? words : other;
  return before && { cost: Math.min(going, starting) + WORD, to, last: null, before };
}

function withStretch(best: readonly Best[], ending: readonly Candidate[]): Reading | null {
  let chosen: Reading | null = null;
  for (const last of ending) {
    const before = cheaper(best[last.from]);
    if (!before) continue;
    const cost = before.cost + last.cost;
    if (!chosen || cost < chosen.cost) chosen = { cost, to: last.to, last, before };
  }
  return chosen;
}

function cheaper(best: Best | undefined): Reading | null {
  const { words = null, other = null } = best ?? {};
  if (!words || !other) return words ?? other;
  return words.cost < other.cost ? words : other;
}

/** Characters of words that touch are one stretch. */
function stretchesOf(reading: Reading | null, gaps: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = reading; at?.before; at = at.before) {
    const { last, to, before } = at;
    const next = stretches[0];
    const goesOn = last === null && next?.meaning.role === 'words' && gaps[to] === '';
    if (goesOn) next.from = before.to;
    else stretches.unshift({ from: before.to, to, meaning: last?.meaning ?? { role: 'words' } });
  }
  return stretches;
}
