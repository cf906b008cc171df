/** Which standards a question is about, rung by rung; the first that finds something ends it. */
import type { NameMention, Phrase, Question } from '../../question/question.ts';
import { findCode } from '../../search/names/code-like.ts';
import { findByCode, findByGroup } from '../../search/names/catalogue.ts';
import type { Finder } from '../finder.ts';
import { fold } from '../../standard/fold.ts';
import { decide, type Naming } from './naming.ts';
import { nameInside } from './name-inside.ts';
import { ownerOfLine } from './owner-of-line.ts';
import { matchOfPhrase, nameByEach, nameByPhrase } from './name-phrases.ts';
import { nameByTitle } from './name-title.ts';
import { otherTitle } from './other-title.ts';

/** `finds`: what a rung looks for, without an article, for `--explain`. */
export type NamingRung = {
  rung: string;
  finds: string;
  try: (index: Finder, question: Question) => Naming | null;
};

/** From the surest to the least sure. */
export const NAMING_RUNGS: readonly NamingRung[] = [
  // 會議專案經理人, 副總幹事
  { rung: 'glued', finds: 'bare name that words touch', try: otherTitle },
  // BAS2421-001, also of an older version
  { rung: 'code', finds: 'code of a standard', try: nameByCodes },
  { rung: 'printed', finds: 'name as it is printed', try: nameByPrinted },
  // 企劃專員 專案經理
  { rung: 'each', finds: 'standard of its own in each of several runs of words', try: nameByEach },
  // 專案經理
  {
    rung: 'title',
    finds: 'name in all words together',
    try: (index, question) => nameByTitle(index, question, 'sure'),
  },
  // 活企的 T3
  { rung: 'phrase', finds: 'name in one run of words', try: nameByPhrase },
  // 會義專案精理
  {
    rung: 'near title',
    finds: 'name like all words together',
    try: (index, question) => nameByTitle(index, question, 'near'),
  },
  // 理事會要評總幹事
  { rung: 'inside', finds: 'misspelt or half name inside a run of words', try: nameInside },
];

export function nameStandards(index: Finder, question: Question): Naming {
  for (const { try: attempt } of NAMING_RUNGS) {
    const naming = attempt(index, question);
    if (naming) return naming;
  }
  return { kind: 'unnamed', nearest: [] };
}

/** Codes name standards for certain; names beside them that are another standard's are a question about both. */
function nameByCodes(index: Finder, { codes, names, groups, phrases }: Question): Naming | null {
  const [group] = groups;
  if (group && codes.length === 0) {
    const nearest = findByGroup(index.catalogue, group.group);
    const isOfGroup = names.some(({ matches }) =>
      matches.some(one => nearest.some(({ standard }) => standard === one.standard)),
    );
    return isOfGroup ? null : { kind: 'unknown-code', typed: group.typed, nearest };
  }
  if (codes.length === 0) return null;
  const found = codes.map(code => ({ code, matches: findCode(index.catalogue, code) }));
  const unknown = found.find(({ matches }) => matches.length === 0);
  if (unknown) {
    const { typed, base } = unknown.code;
    const versions = findByCode(index.catalogue, { base, version: null });
    const nearest = versions.length > 0 ? versions : findByGroup(index.catalogue, base.split('-')[0] ?? '');
    return { kind: 'unknown-code', typed, nearest: [...found.flatMap(({ matches }) => matches), ...nearest] };
  }
  const byCode = found.map(({ code, matches }) => ({ ...code, matches }));
  return decide('code', [...byCode, ...names], phrases);
}

/** Beside a printed name a nickname is another one only where both are compared: 會議專案經理跟活動企劃差在哪. */
function nameByPrinted(index: Finder, question: Question): Naming | null {
  const { names, phrases, acts } = question;
  if (names.length === 0) return null;
  const own = ownerOfLine(question);
  if (own) return decide('printed', [own], []);
  if (!acts.has('compare') && !isJoined(question))
    return decide(
      'printed',
      names,
      phrases.filter(phrase => !isOfName(phrase, names)),
    );
  const others = phrases.map(phrase => ({ phrase, match: matchOfPhrase(index, phrase) }));
  const mentions = others.flatMap(({ phrase, match }) =>
    match ? [{ matches: [match], from: phrase.from, to: phrase.to }] : [],
  );
  const rest = others.flatMap(({ phrase, match }) => (match ? [] : [phrase]));
  return decide('printed', [...names, ...mentions], rest);
}

/** 活企跟基層: what is joined to a name may be half of another. */
function isJoined(question: Question): boolean {
  const { stretches } = question;
  return stretches.some(({ meaning }, index) => {
    const [before, behind] = [stretches[index - 1]?.meaning.role, stretches[index + 1]?.meaning.role];
    const isBeside = (before === 'name' && behind === 'words') || (before === 'words' && behind === 'name');
    if (meaning.role === 'joiner') return isBeside;
    const isNextTo = meaning.role === 'words' && (before === 'name' || behind === 'name');
    return isNextTo && isListed(question, index);
  });
}

/** 活動專員、會議經理: what stands beside a name in a list. */
function isListed({ spread, stretches }: Question, index: number): boolean {
  const stretch = stretches[index];
  const gaps = [spread.gaps[stretch?.from ?? 0], spread.gaps[stretch?.to ?? 0]];
  return gaps.some(gap => gap !== undefined && /[、,，/]/u.test(gap));
}

/** A word of the name itself that touches it makes no other name of it: 工會秘書長. */
function isOfName({ from, to, text }: Phrase, names: readonly NameMention[]): boolean {
  return names.some(name => {
    const touches = to === name.from || from === name.to;
    return touches && name.matches.every(({ standard }) => fold(standard.name).includes(fold(text)));
  });
}
