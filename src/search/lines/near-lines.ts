/**
 * Lines of one standard that nearly hold the words, by fuse.js: typing errors in a few characters break every pair of
 * them. It takes about a millisecond for the 50 to 300 lines of a standard; over all standards it would take seconds.
 */
import Fuse from 'fuse.js';
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { type Hits, NO_HITS } from './contents.ts';
import { type LineKind, linesOf } from './lines.ts';

/** At most about one character in three may be wrong. */
const THRESHOLD = 0.34;

/** A longer text has enough whole pairs for the index of pairs; fuse.js takes its time with long patterns. */
const LONGEST = 32;
const SHORTEST = 3;

export function findNearLines(
  standard: CompetencyStandard,
  words: string,
  kinds: readonly LineKind[] | null,
): Hits {
  const folded = fold(words);
  if (folded.length < SHORTEST || folded.length > LONGEST) return NO_HITS;
  const lines = linesOf(standard).filter(({ kind }) => !kinds || kinds.includes(kind));
  const fuse = new Fuse(
    lines.map(line => ({ line, folded: fold(line.text) })),
    {
      keys: ['folded'],
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: THRESHOLD,
    },
  );
  const hits = fuse.search(folded).map(({ item: { line }, score = 1 }) => ({
    ...line.place,
    kind: line.kind,
    text: line.text,
    score: 1 - score,
  }));
  const standards = new Set(hits.length > 0 ? [standard] : []);
  return { ...NO_HITS, hits, total: hits.length, standards };
}
