/** Which standard a question is about, and what it says besides. */
import { findByCode } from '../search/catalogue.ts';
import { findCertain, findInside, findName, findPartial } from '../search/find.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { Match } from '../search/match.ts';
import { fold } from '../standard/fold.ts';
import { takeAspects } from './aspect.ts';
import type { Query } from './query.ts';

/**
 * `rest`: the words besides the name. `isApart`: the name is a word of its own, so the rest is surely not part of it;
 * glued to it the rest may make it another name (法務秘書 is no 秘書).
 */
export type Naming =
  | { kind: 'named'; match: Match; rest: string; isApart: boolean }
  | { kind: 'several'; matches: Match[]; rest: string }
  | { kind: 'unknown-code'; typed: string; nearest: Match[] }
  | { kind: 'unnamed'; nearest: Match[] };

export function nameStandard(index: StandardIndex, query: Query): Naming {
  if (query.code) return nameByCode(index, query.code, query.words);
  if (query.words === '') return { kind: 'unnamed', nearest: [] };
  const whole = findCertain(index.catalogue, fold(query.words));
  if (whole.length > 0) return named(whole, '', true);
  return nameByWord(index, query.words) ?? nameInside(index, query.words) ?? nameByAll(index, query.words);
}

function nameByCode(index: StandardIndex, code: NonNullable<Query['code']>, words: string): Naming {
  const matches = findByCode(index.catalogue, code);
  if (matches.length === 0) {
    return {
      kind: 'unknown-code',
      typed: code.typed,
      nearest: findByCode(index.catalogue, { ...code, version: null }),
    };
  }
  const inside = findInside(index.catalogue, fold(words));
  if (!inside) return named(matches, words, true);
  const both = matches.filter(match => inside.matches.some(other => other.standard === match.standard));
  if (both.length > 0) return named(both, inside.rest, true);
  return { kind: 'several', matches: [...matches, ...inside.matches], rest: inside.rest };
}

const SEPARATORS = /[\s，,、：:；;／/「」『』()?!。]+/u;

/** The longest run of words that is a name: 「會議專案經理 追蹤進度」, 「指標 會議 專案經理」. */
function nameByWord(index: StandardIndex, text: string): Naming | null {
  const words = text.split(SEPARATORS).filter(word => word !== '');
  let best: { from: number; to: number; matches: Match[] } | null = null;
  for (const from of words.keys()) {
    let folded = '';
    for (let to = from + 1; to <= words.length; to += 1) {
      folded += fold(words[to - 1] ?? '');
      if (folded.length > index.catalogue.longestName) break;
      const matches = findCertain(index.catalogue, folded);
      if (matches.length > 0 && to - from > (best ? best.to - best.from : 0)) best = { from, to, matches };
    }
  }
  return best && named(best.matches, [...words.slice(0, best.from), ...words.slice(best.to)].join(' '), true);
}

/** A name inside running text: 「請問會議專案經理的指標有哪些」. */
function nameInside(index: StandardIndex, text: string): Naming | null {
  const inside = findInside(index.catalogue, fold(text));
  return inside && named(inside.matches, inside.rest, false);
}

/** Part of a name, or nearly a name, after column words and filler are gone; then its first words alone. */
function nameByAll(index: StandardIndex, text: string): Naming {
  const { rest } = takeAspects(text);
  const finding = findName(index, rest === '' ? text : rest);
  const aspects = rest === '' ? '' : text;
  if (finding.kind === 'one')
    return { kind: 'named', match: finding.match, rest: onlyAspects(aspects), isApart: true };
  if (finding.kind === 'several')
    return { kind: 'several', matches: finding.matches, rest: onlyAspects(aspects) };
  return nameByHead(index, text) ?? { kind: 'unnamed', nearest: finding.nearest };
}

function onlyAspects(text: string): string {
  const { rest } = takeAspects(text);
  return rest === '' ? text : text.replace(rest, ' ').trim();
}

/** 「專案經理 追蹤進度」: part of a name first, then what is wanted of it. */
function nameByHead(index: StandardIndex, text: string): Naming | null {
  const [head = '', ...tail] = text.split(SEPARATORS).filter(word => word !== '');
  if (tail.length === 0) return null;
  const partial = findPartial(index.catalogue, fold(head));
  return partial.length === 1 ? named(partial, tail.join(' '), false) : null;
}

function named(matches: readonly Match[], rest: string, isApart: boolean): Naming {
  const [match, ...others] = matches;
  if (!match) return { kind: 'unnamed', nearest: [] };
  return others.length === 0
    ? { kind: 'named', match, rest, isApart }
    : { kind: 'several', matches: [match, ...others], rest };
}
