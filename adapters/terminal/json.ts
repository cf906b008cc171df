/** An answer as one line of JSON for scripts: what it asserts, what it suggests, and the whole reply. */
import type { Answer, CompetencyStandard, Explanation, Match, Result } from '../../src/index.ts';
import { jsonLine } from './visible.ts';

/** One standard, and the part of it that is meant; `how` and `score` say how it was found. */
type Asserted = { standard: string; name: string; part: string | null; how: string; score: number };

/** @param explanation how the question was understood, if it is asked for */
export function toJson(query: string, { result, reply }: Answer, explanation?: Explanation): string {
  const { kind } = result;
  const columns = kind === 'columns' ? { columns: result.columns } : {};
  return jsonLine({
    query,
    kind,
    matches: assertedBy(result),
    suggestions: suggestedBy(result),
    ...columns,
    source: reply.source,
    ...(explanation ? { explanation } : {}),
    reply,
  });
}

// Long only because there are so many kinds.
// oxlint-disable-next-line max-lines-per-function
function assertedBy(result: Result): Asserted[] {
  switch (result.kind) {
    case 'standard':
      return [asserted(result.match, null)];
    case 'duty':
      return [asserted(foundBy(result), result.duties[0]?.code ?? null)];
    case 'task':
      return [asserted(foundBy(result), result.places[0]?.task.code ?? null)];
    case 'item':
      return [asserted(result.match, result.code)];
    case 'columns':
      return [
        ...result.marked.map(foundLine),
        asserted(result.match, result.task?.code ?? result.duty?.code ?? null),
      ];
    case 'matches':
      return result.hits.map(foundLine);
    case 'several':
      return result.results.flatMap(assertedBy);
    case 'count':
      return [asserted(result.match, null)];
    case 'filtered':
      return result.found.flatMap(({ standard, tasks }) => filteredBy(standard, tasks));
    case 'compare':
    case 'choices':
      return result.matches.map(match => asserted(match, null));
    case 'levels':
    case 'unstated':
    case 'no-part':
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return [];
  }
}

function suggestedBy(result: Result): Asserted[] {
  switch (result.kind) {
    case 'nothing':
      return [...result.nearestLines.map(foundLine), ...result.nearest.map(match => asserted(match, null))];
    case 'matches':
      return result.nearest.map(match => asserted(match, null));
    case 'unstated':
      return result.match ? [asserted(result.match, null)] : [];
    case 'no-part':
      return [
        ...result.nearestLines.map(foundLine),
        ...result.existing.map(({ code }) => asserted(result.match, code)),
      ];
    case 'standard':
    case 'duty':
    case 'task':
    case 'item':
    case 'columns':
    case 'several':
    case 'compare':
    case 'count':
    case 'filtered':
    case 'levels':
    case 'choices':
    case 'help':
    case 'list':
    case 'unreadable':
      return [];
  }
}

function foundLine({ standard, score, code }: Line): Asserted {
  return asserted({ standard, how: 'content', score, matchedText: '' }, code);
}

type Line = { standard: CompetencyStandard; score: number; code: string | null };

/** A standard that meets conditions by itself, or by some of its tasks. */
function filteredBy(standard: CompetencyStandard, tasks: readonly { code: string }[]): Asserted[] {
  const match: Match = { standard, how: 'content', score: 1, matchedText: standard.name };
  return tasks.length === 0 ? [asserted(match, null)] : tasks.map(({ code }) => asserted(match, code));
}

/** A part that words found was found by content, however its standard was. */
function foundBy({ match, by }: Extract<Result, { kind: 'duty' | 'task' }>): Match {
  return by ? { ...match, how: 'content', score: by.score } : match;
}

function asserted({ standard, how, score }: Match, part: string | null): Asserted {
  return { standard: standard.code, name: standard.name, part, how, score: Math.round(score * 1000) / 1000 };
}
