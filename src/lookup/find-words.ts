/** Lines by their words, in one standard or over all, and whether one of them is surely meant. */
import { findLines, type Hit } from '../search/contents.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { ContentKind } from '../search/lines.ts';
import type { Match } from '../search/match.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { type Aspect, takeFiller } from './aspect.ts';
import { narrow } from './find-part.ts';
import type { LookupResult } from './result.ts';

type Words = { words: string; rest: string; aspects: readonly Aspect[] };

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
export function findByWords(
  index: StandardIndex,
  { words, rest, aspects }: Words,
  standard: CompetencyStandard | null,
): Hit[] {
  const kinds = aspects.flatMap(aspect => KIND_OF[aspect] ?? []);
  const hits = findLines(index.contents, rest, { standard, kinds: kinds.length > 0 ? kinds : null });
  return hits.length > 0 ? hits : findLines(index.contents, takeFiller(words), { standard, kinds: null });
}

/** A duty or task is answered at once when it alone fits this well; other lines are listed. */
const CLEARLY = 0.7;
const MARGIN = 0.05;

export function chooseLine(match: Match, hits: Hit[], { words, aspects }: Omit<Words, 'rest'>): LookupResult {
  const [best, ...others] = hits;
  const isClear =
    best !== undefined &&
    best.score >= CLEARLY &&
    (best.kind === 'duty' || best.kind === 'task') &&
    others.every(other => best.score - other.score >= MARGIN);
  if (!isClear || !best.duty) return { kind: 'matches', words, within: match, hits };
  const by = { words, score: best.score };
  const result: LookupResult = best.task
    ? { kind: 'task', match, places: [{ duty: best.duty, task: best.task }], by }
    : { kind: 'duty', match, duties: [best.duty], by };
  return aspects.length > 0 ? narrow(result, [...aspects]) : result;
}
