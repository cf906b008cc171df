/** The door of this folder: a question in plain text → what it finds. */
import type { StandardIndex } from '../search/index-standards.ts';
import type { Hits } from '../search/lines/contents.ts';
import type { Match } from '../search/match.ts';
import { isOnlyRank, rankOf } from '../search/names/rank-words.ts';
import { formatPart, type PartCode } from '../standard/code.ts';
import { fold } from '../standard/fold.ts';
import { isOfParts } from '../standard/columns.ts';
import { takeColumns } from './take-columns.ts';
import { asksForAll } from './filler.ts';
import { findPrinted, placed } from './find-part.ts';
import { findAnywhere } from './find-words.ts';
import { listStandards } from './list.ts';
import { alone, lookInto, type Named, nothing } from './look-into.ts';
import { nameStandard } from './name-standard.ts';
import { type Query, readQuery } from './query.ts';
import type { Lookup } from './result.ts';
import type { Topic } from './topic.ts';

export type LookupOptions = { about?: Topic | undefined };

export function lookUp(index: StandardIndex, text: string, options: LookupOptions = {}): Lookup {
  const lookup = findIn(index, text, options);
  const { result } = lookup;
  if (result.kind === 'matches' && result.within)
    return { ...lookup, result: { ...result, isElsewhere: isElsewhere(index, result.words) } };
  if (result.kind === 'no-part')
    return { ...lookup, result: { ...result, isElsewhere: isElsewhere(index, result.asked) } };
  return lookup;
}

/** Whether words of which a standard has no line, or some, stand in lines of others. */
function isElsewhere(index: StandardIndex, words: string): boolean {
  const query = readQuery(words);
  // A code without words is no search, and looking for it in every standard takes its time.
  if (query.kind !== 'query' || query.words === '') return false;
  return findIn(index, words, {}).result.kind === 'matches';
}

function findIn(index: StandardIndex, text: string, { about }: LookupOptions): Lookup {
  const query = readQuery(text);
  if (query.kind === 'unreadable') return alone(query);
  if (query.kind === 'help') return alone({ kind: 'help', standards: index.catalogue.current });
  if (query.kind === 'list') return alone(listStandards(index.catalogue.current, query.category));
  const naming = nameStandard(index, query);
  switch (naming.kind) {
    case 'named':
      return lookInto(index, query, naming);
    case 'several': {
      // A choice asks again for the parts and columns; other words were about all of them together.
      const rest = [...query.parts.map(formatPart), ...takeColumns(naming.rest).taken].join(' ');
      return alone({ kind: 'choices', words: query.text, matches: naming.matches, rest });
    }
    case 'unknown-code':
      return alone({ ...nothing(query, naming.nearest), words: naming.typed, reason: 'unknown-code' });
    case 'unnamed':
      return lookWithoutName(index, query, { nearest: naming.nearest, about });
  }
}

type Unnamed = { nearest: Match[]; about: Topic | undefined };

/** No standard is named: the one the conversation is about, else lines of any standard by their words. */
function lookWithoutName(index: StandardIndex, query: Query, { nearest, about }: Unnamed): Lookup {
  const { columns, rest } = takeColumns(query.words);
  // 謝謝, 你好: nothing is asked.
  if (rest === '' && columns.length === 0 && query.parts.length === 0 && !asksForAll(query.words)) {
    return alone({ kind: 'help', standards: index.catalogue.current });
  }
  if (about) {
    const { standard, parts } = about;
    const match: Match = { standard, how: 'code', score: 1, matchedText: standard.code };
    const naming: Named = { kind: 'named', match, rest: query.words, modifier: '', isApart: false };
    // 技能 below T3 asks for those of T3; 學經歷 is the whole standard's.
    const isColumn = query.parts.length === 0 && rest === '' && columns.length > 0;
    const isOfPart = isColumn && columns.every(isOfParts);
    const inside = lookInto(index, isOfPart ? { ...query, parts: [...parts] } : query, naming);
    if (inside.result.kind !== 'nothing') return inside;
  }
  if (rest === '') {
    const having = query.parts.length > 0 ? havingPart(index, query.parts) : nearest;
    return alone({ ...nothing(query, having), words: query.text, reason: 'no-standard' });
  }
  const found = isOnlyRank(fold(rest))
    ? null
    : findAnywhere(index, { words: query.words, rest, columns }, query.parts);
  // Of a job that is not loaded the names of its trade say more than a line that mentions it.
  const isJob = rankOf(fold(rest)) !== null && nearest.length > 0;
  if (!found || (isJob && !isLine(found))) return alone(nothing(query, nearest));
  return alone({ ...found, nearest: nearest.filter(isLikely) });
}

/** Less alike a name is not meant by words that lines hold: 危機處理 is no 處理員. Said in other words it may be: 倉管. */
const LIKELY = 0.5;

function isLikely({ score, how }: Match): boolean {
  return score >= LIKELY || how === 'wording';
}

/** Whether all of a line was asked for, not only some of its words. */
function isLine({ hits }: Pick<Hits, 'hits'>): boolean {
  return hits[0]?.score === 1;
}

/** A part without a name: the standards that have it. */
function havingPart({ catalogue }: StandardIndex, parts: readonly PartCode[]): Match[] {
  const { part, scope } = placed(parts);
  if (!part) return [];
  return catalogue.current
    .map((standard): Match => ({ standard, how: 'content', score: 1, matchedText: standard.name }))
    .filter(match => findPrinted(match, part, scope) !== null);
}
