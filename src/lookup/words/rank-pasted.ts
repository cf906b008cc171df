/** The standards whose lines several pieces of a text hold. */
import type { Hit } from '../../search/lines/contents.ts';
import { HOLDS_ALL } from '../../search/tuning.ts';
import { fold } from '../../standard/fold.ts';
import { groupBy } from '../../standard/group-by.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';

export type Ranked = { standard: CompetencyStandard; weight: number; pieces: number; lines: Hit[] };

/** One piece by chance is no sign; a whole heading or line is. */
const ENOUGH = 1.2;
const FAR_FEWER = 2;

/** Best first; those that only hold a piece by chance are none. @param pieces how many were looked for */
export function rank(found: readonly (readonly Hit[])[], pieces: number): Ranked[] {
  const ranked = new Map<CompetencyStandard, Ranked>();
  for (const hits of found) addPiece(ranked, hits);
  const enough = [...ranked.values()].filter(one => isEnough(one) && !isChance(one, pieces));
  const sorted = enough.toSorted((a, b) => b.weight - a.weight);
  const most = sorted[0]?.weight ?? 0;
  return sorted
    .filter(({ weight }) => weight * FAR_FEWER >= most)
    .map(one => ({ ...one, lines: distinct(one.lines) }));
}

function isEnough({ weight, pieces }: Ranked): boolean {
  return weight >= ENOUGH || (pieces > 1 && weight >= 1);
}

/** Of many pieces a few are nearly said by some line whatever they are about. */
function isChance({ pieces, lines }: Ranked, all: number): boolean {
  const isSaid = lines.some(({ score }) => score >= HOLDS_ALL);
  return all >= MANY_PIECES && !isSaid && pieces < SHARE * all;
}

const MANY_PIECES = 8;
const SHARE = 0.25;

/** A piece that many standards say counts little for each; one that is a whole line counts more. */
function addPiece(ranked: Map<CompetencyStandard, Ranked>, hits: readonly Hit[]): void {
  const best = hits[0]?.score ?? 0;
  const near = hits.filter(({ score }) => score > best - MARGIN);
  const own = groupBy(near, hit => hit.standard);
  for (const [standard, lines] of own) {
    const known = ranked.get(standard) ?? { standard, weight: 0, pieces: 0, lines: [] };
    known.weight += weightOf(lines[0]) / Math.sqrt(own.size);
    known.pieces += 1;
    known.lines.push(...lines.slice(0, MOST_OF_PIECE));
    ranked.set(standard, known);
  }
}

/** A short line is said by chance sooner than a long one. */
function weightOf(hit: Hit | undefined): number {
  if (!hit) return 0;
  return hit.score * (isWhole(hit) ? WHOLE : 1) * Math.min(1, fold(hit.text).length / LONG_LINE);
}

const LONG_LINE = 8;

const MARGIN = 0.05;
const MOST_OF_PIECE = 4;
const WHOLE = 1.5;

function isWhole(hit: Hit | undefined): boolean {
  return hit !== undefined && hit.score >= 0.95 && fold(hit.text).length > 5;
}

/** Best first, each line once. */
function distinct(lines: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of lines.toSorted((a, b) => b.score - a.score)) {
    const key = `${hit.kind} ${hit.code ?? ''} ${hit.text}`;
    if (!best.has(key)) best.set(key, hit);
  }
  return [...best.values()];
}
