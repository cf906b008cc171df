/** Which standard a question is about, and what it says besides. */
import { findByCode, findByGroup } from '../search/names/catalogue.ts';
import { findCertain } from '../search/names/certain.ts';
import { findLines } from '../search/lines/contents.ts';
import { HOLDS_ALL } from '../search/lines/score.ts';
import { findName } from '../search/find.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import { findPartial } from '../search/names/partial.ts';
import { fold } from '../standard/fold.ts';
import { takeColumns } from './take-columns.ts';
import { isWordsOf } from './find-part.ts';
import { nameInside } from './name-inside.ts';
import { named, type Naming } from './naming.ts';
import type { Query } from './query.ts';

export function nameStandard(index: StandardIndex, query: Query): Naming {
  if (query.codes.length > 0) return nameByCodes(index, query);
  if (query.words === '') return { kind: 'unnamed', nearest: [] };
  const whole = findCertain(index.catalogue, fold(query.words));
  if (whole.length > 0) return named(whole, '');
  return (
    nameByHalfCode(index, query.words) ??
    withPart(nameInside(index.catalogue, query.words), query) ??
    nameByAll(index, query.words)
  );
}

/** The words behind a part's code may name other standards: 媒體企劃助理 P1.1.3 with all that the line says. */
function withPart(naming: Naming | null, { words, parts }: Query): Naming | null {
  if (naming?.kind !== 'several') return naming;
  const [own] = naming.matches.flatMap(match => {
    const [before = '', ...after] = words.split(match.matchedText);
    const rest = `${before}${after.join(match.matchedText)}`.trim();
    return isWordsOf(match.standard, parts, rest) ? [{ match, rest }] : [];
  });
  return own ? { kind: 'named', ...own, modifier: '', isApart: true } : naming;
}

/** `BAS2421` without its serial number, or `BAS2421-0`, names a group; `ISO9001` names none, and is content. */
const HALF_CODE = /(?<![a-z\d])([a-z]{3})\s?([a-z\d]\d{3})(?:-\d{0,2}|v\d{1,2})?(?![a-z\d])/giu;

function nameByHalfCode({ catalogue }: StandardIndex, words: string): Naming | null {
  for (const [typed, letters = '', digits = ''] of words.matchAll(HALF_CODE)) {
    const nearest = findByGroup(catalogue, letters + digits);
    if (nearest.length === 0) continue;
    const beside = nameInside(catalogue, words.replace(typed, ' ').trim());
    const isOfGroup =
      beside?.kind === 'named' && nearest.some(({ standard }) => standard === beside.match.standard);
    return isOfGroup ? beside : { kind: 'unknown-code', typed, nearest };
  }
  return null;
}

/** Codes name standards for certain; a name beside them that is another standard's is a question about both. */
function nameByCodes(index: StandardIndex, { codes, words }: Query): Naming {
  const found = codes.map(code => ({ code, matches: findByCode(index.catalogue, code) }));
  const unknown = found.find(({ matches }) => matches.length === 0);
  if (unknown) {
    const { typed, base } = unknown.code;
    const versions = findByCode(index.catalogue, { base, version: null });
    const nearest = versions.length > 0 ? versions : findByGroup(index.catalogue, base.split('-')[0] ?? '');
    return { kind: 'unknown-code', typed, nearest: [...found.flatMap(({ matches }) => matches), ...nearest] };
  }
  const inside = nameInside(index.catalogue, words);
  const beside = inside?.kind === 'named' ? [inside.match] : inside?.kind === 'several' ? inside.matches : [];
  const rest = inside?.kind === 'named' || inside?.kind === 'several' ? inside.rest : words;
  return named([...found.flatMap(({ matches }) => matches), ...beside], rest);
}

/** Part of a name, or nearly a name, after column words and filler are gone; then word by word. */
function nameByAll(index: StandardIndex, text: string): Naming {
  const { rest, taken } = takeColumns(text);
  // Sounds are typed with marks that look like punctuation, and have no filler.
  const isChinese = /\p{Script=Han}/u.test(text);
  const columns = isChinese ? taken.join(' ') : '';
  if (isLine(index, rest)) return { kind: 'unnamed', nearest: [] };
  const finding = findName(index, isChinese && rest !== '' ? rest : text);
  const isSure = finding.kind === 'one' && finding.match.how !== 'fuzzy';
  const byWords = isChinese && !isSure ? nameByWords(index, rest) : null;
  if (byWords) return { ...byWords, rest: `${byWords.rest} ${columns}`.trim() };
  switch (finding.kind) {
    case 'one':
      return named([finding.match], columns);
    case 'several':
      return { kind: 'several', matches: finding.matches, rest: columns };
    case 'none':
      return { kind: 'unnamed', nearest: finding.nearest };
  }
}

/** A long text that stands in some line as it is names nothing, and need not be compared with names. */
const LONG = 10;

function isLine({ contents }: StandardIndex, text: string): boolean {
  if (text.length < LONG) return false;
  return findLines(contents, text, { standard: null, kinds: null, atLeast: HOLDS_ALL }).total > 0;
}

/** Less than half a name is rather a word of some line: 「專案 風險」. */
const HALF = 0.5;

type NamedOrSeveral = Extract<Naming, { rest: string }>;

/** 「專案經理 追蹤進度」: a name first, then what is wanted of it; 「企劃專員 專案經理」: parts of two names. */
function nameByWords(index: StandardIndex, text: string): NamedOrSeveral | null {
  const [head = '', ...tail] = text.split(' ').filter(word => word !== '');
  if (tail.length === 0) return null;
  const first = findName(index, head);
  if (first.kind !== 'one' || first.match.score < HALF) return null;
  const others = tail.map(word => findPartial(index.catalogue, fold(word)));
  const matches = [first.match, ...others.flat()];
  const isTwoNames =
    others.every(found => found.length === 1) &&
    matches.some(match => match.standard !== first.match.standard);
  if (isTwoNames) return { kind: 'several', matches, rest: '' };
  const rest = tail.join(' ');
  const { total } = findLines(index.contents, rest, { standard: first.match.standard, kinds: null });
  return total > 0 ? { kind: 'named', match: first.match, rest, modifier: '', isApart: true } : null;
}
