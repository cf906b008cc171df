/** The door of this folder: a question in plain text → what it finds. */
import type { StandardIndex } from '../search/index-standards.ts';
import type { Match } from '../search/match.ts';
import { findNear } from '../search/find.ts';
import { isOnlyRank } from '../search/names/rank-words.ts';
import { formatPart, type PartCode, partKey } from '../standard/code.ts';
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { type Aspect, isOfParts, takeAspects } from './aspect.ts';
import { findPart, narrow } from './find-part.ts';
import { findAnywhere, findWithin } from './find-words.ts';
import { listStandards } from './list.ts';
import { nameStandard } from './name-standard.ts';
import type { Naming } from './naming.ts';
import { type Query, readQuery } from './query.ts';
import type { Lookup, LookupResult } from './result.ts';
import type { Topic } from './topic.ts';

export type LookupOptions = { about?: Topic | undefined };

export function lookUp(index: StandardIndex, text: string, { about }: LookupOptions = {}): Lookup {
  const query = readQuery(text);
  if (query.kind === 'unreadable') return { result: query, unanswered: [] };
  if (query.kind === 'help') {
    return { result: { kind: 'help', standards: index.catalogue.current }, unanswered: [] };
  }
  if (query.kind === 'list') return alone(listStandards(index.catalogue.current, query.category));
  const naming = nameStandard(index, query);
  switch (naming.kind) {
    case 'named':
      return lookInto(index, query, naming);
    case 'several': {
      // A choice asks again for the parts and columns; other words were about all of them together.
      const rest = [...query.parts.map(formatPart), ...takeAspects(naming.rest).taken].join(' ');
      return alone({ kind: 'choices', words: query.text, matches: naming.matches, rest });
    }
    case 'unknown-code':
      return alone({ ...nothing(query, naming.nearest), words: naming.typed, reason: 'unknown-code' });
    case 'unnamed':
      return lookWithoutName(index, query, { nearest: naming.nearest, about });
  }
}

function alone(result: LookupResult): Lookup {
  return { result, unanswered: [] };
}

type Unnamed = { nearest: Match[]; about: Topic | undefined };

/** No standard is named: the one the conversation is about, else lines of any standard by their words. */
function lookWithoutName(index: StandardIndex, query: Query, { nearest, about }: Unnamed): Lookup {
  const { aspects, rest } = takeAspects(query.words);
  // 謝謝, 你好: nothing is asked.
  if (rest === '' && aspects.length === 0 && query.parts.length === 0) {
    return alone({ kind: 'help', standards: index.catalogue.current });
  }
  if (about) {
    const { standard, parts } = about;
    const match: Match = { standard, how: 'code', score: 1, heard: standard.code };
    const naming: Named = { kind: 'named', match, rest: query.words, modifier: '', isApart: false };
    // 技能 below T3 asks for those of T3; 學經歷 is the whole standard's.
    const isOfPart = query.parts.length === 0 && rest === '' && aspects.every(isOfParts);
    const inside = lookInto(index, isOfPart ? { ...query, parts: [...parts] } : query, naming);
    if (inside.result.kind !== 'nothing') return inside;
  }
  if (rest === '') {
    const having = query.parts.length > 0 ? havingPart(index, query.parts) : nearest;
    return alone({ ...nothing(query, having), words: query.text, reason: 'no-standard' });
  }
  const found = isOnlyRank(fold(rest))
    ? null
    : findAnywhere(index, { words: query.words, rest, aspects }, query.parts);
  return alone(found ?? nothing(query, nearest));
}

function nothing(query: Query, nearest: Match[]): Extract<LookupResult, { kind: 'nothing' }> {
  const { words } = query;
  const rest = [...query.parts.map(formatPart), ...takeAspects(words).taken].join(' ');
  return { kind: 'nothing', words, reason: 'unknown-name', nearest, rest };
}

/** A part without a name: the standards that have it. */
function havingPart({ catalogue }: StandardIndex, parts: readonly PartCode[]): Match[] {
  const matches = catalogue.current.map((standard): Match => {
    return { standard, how: 'content', score: 1, heard: standard.name };
  });
  return matches.filter(match => lookUpParts(match, parts, []).result.kind !== 'no-part');
}

type Named = Extract<Naming, { kind: 'named' }>;

/** The standard is known: a part by its code, a line by its words, a column, or the whole. */
function lookInto(index: StandardIndex, query: Query, naming: Named): Lookup {
  const { match, rest, modifier, isApart } = naming;
  const { aspects, rest: words } = takeAspects(rest);
  if (modifier !== '' || (!isApart && isOnlyRank(fold(words)))) return lookUpModified(index, query, naming);
  if (query.parts.length > 0 && isPartName(match.standard, query.parts, rest))
    return lookUpParts(match, query.parts, []);
  if (query.parts.length > 0 || words === '') return lookUpWhole(query, match, aspects);
  const misspelt = match.heard === match.standard.name ? null : findMisspelt(index, query, match);
  if (misspelt) return lookUpWhole(query, misspelt, aspects);
  const found = findWithin(index, match, { words: rest, rest: words, aspects });
  if (found) return alone(found);
  const modified = lookUpModified(index, query, naming);
  if (!isApart || modified.result.kind !== 'nothing') return modified;
  return alone({ kind: 'no-part', match, asked: words, existing: dutiesOf(match.standard) });
}

/** Part of a long name was said as it is, and what follows is the rest of the name, misspelt: 工匠（級）. */
const CLEARLY_THE_NAME = 0.8;

function findMisspelt(index: StandardIndex, query: Query, match: Match): Match | null {
  const near = findNear(index, takeAspects(query.words).rest);
  const isName = near.kind === 'one' && near.match.score >= CLEARLY_THE_NAME;
  return isName && near.match.standard === match.standard ? near.match : null;
}

/**
 * A name with something glued to it is that name with a typing error (會議專案經理人), a longer name that holds it
 * (媒提企劃助理 holds 企劃助理), or another that is not loaded.
 */
function lookUpModified(index: StandardIndex, query: Query, { match }: Named): Lookup {
  const { aspects, taken, rest } = takeAspects(query.words);
  const near = findNear(index, rest);
  const remaining = [...query.parts.map(formatPart), ...taken].join(' ');
  switch (near.kind) {
    case 'one':
      return lookUpWhole(query, near.match, aspects);
    case 'several':
      return alone({ kind: 'choices', words: query.text, matches: near.matches, rest: remaining });
    case 'none': {
      const nearest = [match, ...near.nearest.filter(other => other.standard !== match.standard)];
      return alone(nothing(query, nearest));
    }
  }
}

/** The standard with nothing but parts and columns to ask of it. */
function lookUpWhole({ parts }: Query, match: Match, aspects: Aspect[]): Lookup {
  if (parts.length > 0) return lookUpParts(match, parts, aspects);
  if (aspects.length === 0) return alone({ kind: 'standard', match });
  return alone({ kind: 'aspect', match, aspects, duty: null, task: null });
}

/** One part at a time; a duty or task beside a line's code says where the line is (`T3 K28`). */
function lookUpParts(match: Match, parts: readonly PartCode[], aspects: Aspect[]): Lookup {
  const place = parts.find(part => part.letter === 'T') ?? null;
  const line = parts.find(part => part.letter !== 'T');
  const part = line ?? place;
  if (!part) return alone({ kind: 'standard', match });
  const scope = line ? place : null;
  const result = findPart(match, part, scope);
  const unanswered = parts.filter(other => other !== part && other !== scope).map(formatPart);
  return { result: aspects.length > 0 ? narrow(result, aspects) : result, unanswered };
}

/** A part with its own name behind it: 知識 in 「T1.5 更新…方面的知識」 asks for no column. */
function isPartName({ duties }: CompetencyStandard, parts: readonly PartCode[], rest: string): boolean {
  const keys = new Set(parts.map(formatPart));
  const places = duties.flatMap(duty => [duty, ...duty.tasks]);
  return places.some(({ code, name }) => keys.has(partKey(code)) && fold(name) === fold(rest));
}

function dutiesOf({ duties }: CompetencyStandard): { code: string; name: string }[] {
  return duties.map(({ code, name }) => ({ code, name }));
}
