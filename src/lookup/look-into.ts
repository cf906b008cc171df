/** The standard is known: what a question asks of it. */
import type { StandardIndex } from '../search/index-standards.ts';
import type { Match } from '../search/match.ts';
import { findNear } from '../search/find.ts';
import { isOnlyRank } from '../search/names/rank-words.ts';
import { formatPart, type PartCode } from '../standard/code.ts';
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { absentFrom } from './absent.ts';
import { type Column } from '../standard/columns.ts';
import { takeColumns } from './take-columns.ts';
import { findPart, isWordsOf, narrow, placed } from './find-part.ts';
import { findWithin } from './find-words.ts';
import type { Naming } from './naming.ts';
import type { Query } from './query.ts';
import { type Lookup, type Result, standardOf } from './result.ts';

export type Named = Extract<Naming, { kind: 'named' }>;

/** A part by its code, a line by its words, a column, or the whole. */
export function lookInto(index: StandardIndex, query: Query, naming: Named): Lookup {
  const { match, rest, modifier, isApart } = naming;
  const { columns, rest: words } = takeColumns(rest);
  if (modifier !== '' || (!isApart && isOnlyRank(fold(words)))) return lookUpModified(index, query, naming);
  // 知識 in 「T1.5 更新…方面的知識」 asks for no column.
  if (words !== '' && isWordsOf(match.standard, query.parts, rest))
    return lookUpParts(match, query.parts, []);
  if (query.parts.length > 0) {
    const lookup = lookUpWhole(query, match, columns);
    return { ...lookup, absent: absentFrom(lookup.result, words) };
  }
  if (words === '') return lookUpWhole(query, match, columns);
  const misspelt = match.matchedText === match.standard.name ? null : findMisspelt(index, query, match);
  if (misspelt) return lookUpWhole(query, misspelt, columns);
  const found = findWithin(index, match, { words: rest, rest: words, columns });
  if (found) return alone(found);
  const { result, ...modified } = lookUpModified(index, query, naming);
  // A word of its own beside a whole name is no typing error in it.
  const isAgain = standardOf(result) === match.standard;
  if (!isApart || !(result.kind === 'nothing' || isAgain)) return { result, ...modified };
  return alone({
    kind: 'no-part',
    match,
    asked: words,
    existing: dutiesOf(match.standard),
    isElsewhere: false,
  });
}

/** Part of a long name was said as it is, and what follows is the rest of the name, misspelt: 工匠（級）. */
const CLEARLY_THE_NAME = 0.8;

function findMisspelt(index: StandardIndex, query: Query, match: Match): Match | null {
  const near = findNear(index, takeColumns(query.words).rest);
  const isName = near.kind === 'one' && near.match.score >= CLEARLY_THE_NAME;
  return isName && near.match.standard === match.standard ? near.match : null;
}

/**
 * A name with something glued to it is that name with a typing error (會議專案經理人), a longer name that holds it
 * (媒提企劃助理 holds 企劃助理), or another that is not loaded.
 */
function lookUpModified(index: StandardIndex, query: Query, { match }: Named): Lookup {
  const { columns, taken, rest } = takeColumns(query.words);
  const near = findNear(index, rest);
  const remaining = [...query.parts.map(formatPart), ...taken].join(' ');
  switch (near.kind) {
    case 'one':
      return lookUpWhole(query, near.match, columns);
    case 'several':
      return alone({ kind: 'choices', words: query.text, matches: near.matches, rest: remaining });
    case 'none': {
      const nearest = [match, ...near.nearest.filter(other => other.standard !== match.standard)];
      return alone(nothing(query, nearest));
    }
  }
}

/** The standard with nothing but parts and columns to ask of it. */
function lookUpWhole({ parts }: Query, match: Match, columns: Column[]): Lookup {
  if (parts.length > 0) return lookUpParts(match, parts, columns);
  if (columns.length === 0) return alone({ kind: 'standard', match });
  return alone({ kind: 'columns', match, columns, duty: null, task: null });
}

/** One part at a time. */
function lookUpParts(match: Match, parts: readonly PartCode[], columns: Column[]): Lookup {
  const { part, scope } = placed(parts);
  if (!part) return alone({ kind: 'standard', match });
  const result = findPart(match, part, scope);
  const unanswered = parts.filter(other => other !== part && other !== scope).map(formatPart);
  return { result: columns.length > 0 ? narrow(result, columns) : result, unanswered, absent: [] };
}

function dutiesOf({ duties }: CompetencyStandard): { code: string; name: string }[] {
  return duties.map(({ code, name }) => ({ code, name }));
}

/** An answer to all of the question. */
export function alone(result: Result): Lookup {
  return { result, unanswered: [], absent: [] };
}

/** What was asked for is asked of a suggestion too. */
export function nothing(query: Query, nearest: Match[]): Extract<Result, { kind: 'nothing' }> {
  const { words } = query;
  const rest = [...query.parts.map(formatPart), ...takeColumns(words).taken].join(' ');
  return { kind: 'nothing', words, reason: 'unknown-name', nearest, rest };
}
