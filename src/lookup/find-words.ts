/** Lines by their words, in one standard or over all, and whether one of them is surely meant. */
import { findLines, type Hit } from '../search/contents.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { ContentKind } from '../search/lines.ts';
import type { Match } from '../search/match.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { type Aspect, takeFiller } from './aspect.ts';
import { narrow } from './find-part.ts';
import type { LookupResult } from './result.ts';

/** `words` as typed; `rest` without column words and filler; `aspects` the columns these words name. */
export type Words = { words: string; rest: string; aspects: readonly Aspect[] };

const KIND_OF: Readonly<Partial<Record<Aspect, ContentKind>>> = {
  outputs: 'output',
  indicators: 'indicator',
  knowledge: 'knowledge',
  skills: 'skill',
  attitudes: 'attitude',
  prerequisites: 'prerequisite',
  notes: 'note',
};

/** `預算 知識` looks for 預算 among knowledge; what looked like a column may be a word of the line itself. */
export function findAnywhere(index: StandardIndex, words: Words): Hit[] {
  return findByWords(index, words, null);
}

/** Within a standard the words may name a duty or task, whose column is asked for; else its lines that hold them. */
export function findWithin(index: StandardIndex, match: Match, words: Words): LookupResult | null {
  const { rest, aspects } = words;
  const place = chooseLine(
    match,
    findLines(index.contents, rest, { standard: match.standard, kinds: null }),
    rest,
  );
  if (place) return aspects.length > 0 ? narrow(place, [...aspects]) : place;
  const hits = findByWords(index, words, match.standard);
  return hits.length > 0 ? { kind: 'matches', words: rest, within: match, hits } : null;
}

function findByWords(
  index: StandardIndex,
  { words, rest, aspects }: Words,
  standard: CompetencyStandard | null,
): Hit[] {
  const kinds = aspects.flatMap(aspect => KIND_OF[aspect] ?? []);
  const hits = findLines(index.contents, rest, { standard, kinds: kinds.length > 0 ? kinds : null });
  return hits.length > 0 ? hits : findLines(index.contents, takeFiller(words), { standard, kinds: null });
}

/** A duty or task is answered at once when it fits this well and nothing else nearly as well. */
const CLEARLY = 0.7;
const MARGIN = 0.05;

function chooseLine(match: Match, [best, ...others]: readonly Hit[], words: string): LookupResult | null {
  if (!best?.duty || (best.kind !== 'duty' && best.kind !== 'task')) return null;
  if (best.score < CLEARLY || others.some(other => best.score - other.score < MARGIN)) return null;
  const by = { words, score: best.score };
  return best.task
    ? { kind: 'task', match, places: [{ duty: best.duty, task: best.task }], by }
    : { kind: 'duty', match, duties: [best.duty], by };
}
