/** An answer as one line of JSON for scripts: what it asserts, what it suggests, and the whole reply. */
import type { Answer, Result, Match } from '../../src/index.ts';
import { jsonLine } from './visible.ts';

/** One standard, and the part of it that is meant; `how` and `score` say how it was found. */
type Asserted = { standard: string; name: string; part: string | null; how: string; score: number };

export function toJson(query: string, { result, reply }: Answer): string {
  const { kind } = result;
  const columns = kind === 'columns' ? { columns: result.columns } : {};
  return jsonLine({
    query,
    kind,
    matches: assertedBy(result),
    suggestions: suggestedBy(result),
    ...columns,
    source: reply.source,
    reply,
  });
}

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
      return [asserted(result.match, result.task?.code ?? result.duty?.code ?? null)];
    case 'matches':
      return result.hits.map(({ standard, score, code }) =>
        asserted({ standard, how: 'content', score, matchedText: '' }, code),
      );
    case 'choices':
      return result.matches.map(match => asserted(match, null));
    case 'no-part':
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return [];
  }
}

function suggestedBy(result: Result): Asserted[] {
  if (result.kind === 'nothing' || result.kind === 'matches')
    return result.nearest.map(match => asserted(match, null));
  if (result.kind === 'no-part') return result.existing.map(({ code }) => asserted(result.match, code));
  return [];
}

/** A part that words found was found by content, however its standard was. */
function foundBy({ match, by }: Extract<Result, { kind: 'duty' | 'task' }>): Match {
  return by ? { ...match, how: 'content', score: by.score } : match;
}

function asserted({ standard, how, score }: Match, part: string | null): Asserted {
  return { standard: standard.code, name: standard.name, part, how, score: Math.round(score * 1000) / 1000 };
}
