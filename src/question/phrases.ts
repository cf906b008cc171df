/** The words of a question's own, in runs: what is looked for among names and lines. */
import type { Phrase } from './question.ts';
import { type Spread, typedBetween } from './spread.ts';
import type { Role, Stretch } from './stretch.ts';

/** Between two words that touch, these are part of what is said: 追蹤(的)進度. */
const INSIDE: ReadonlySet<Role> = new Set(['filler', 'joiner']);

/** Beside words that they touch, these may belong to a printed line: 專案管理(知識). */
const MAY_BELONG: ReadonlySet<Role> = new Set([
  'column',
  'act',
  'filter',
  'place',
  'filler',
  'joiner',
  'pointer',
]);

export function phrasesOf(spread: Spread, stretches: readonly Stretch[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = 0; index < stretches.length; index += 1) {
    if (stretches[index]?.meaning.role !== 'words') continue;
    const last = lastOfPhrase(spread, stretches, index);
    phrases.push(toPhrase(spread, stretches, { first: index, last }));
    index = last;
  }
  return phrases;
}

function lastOfPhrase(spread: Spread, stretches: readonly Stretch[], first: number): number {
  let last = first;
  for (let next = first + 1; next < stretches.length; next += 1) {
    const stretch = stretches[next];
    if (!stretch || !joins(spread, stretch)) break;
    if (stretch.meaning.role === 'words') last = next;
    else if (!INSIDE.has(stretch.meaning.role)) break;
  }
  return last;
}

/** Latin words are one phrase though blanks stand between them, and so is the number behind one: ISO 27001. */
function joins({ gaps, compact }: Spread, { from }: Stretch): boolean {
  if (gaps[from] === '') return true;
  return (
    gaps[from] === ' ' && /[a-z]/u.test(compact.charAt(from - 1)) && /[a-z\d]/u.test(compact.charAt(from))
  );
}

function toPhrase(
  spread: Spread,
  stretches: readonly Stretch[],
  { first, last }: { first: number; last: number },
): Phrase {
  const own = stretches.slice(first, last + 1);
  const around = stretches.slice(
    firstAround(spread, stretches, first),
    lastAround(spread, stretches, last) + 1,
  );
  const { from, to } = ends(own);
  const span = ends(around);
  return {
    text: typedBetween(spread, from, to),
    whole: typedBetween(spread, span.from, span.to),
    hasColumn: around.some(({ meaning }) => meaning.role === 'column' && meaning.isSure),
    segments: own
      .filter(({ meaning }) => meaning.role === 'words')
      .map(one => ({ text: typedBetween(spread, one.from, one.to), from: one.from, to: one.to })),
    joined: splitAtJoiners(own)
      .map(ends)
      .map(one => ({ ...one, text: typedBetween(spread, one.from, one.to) })),
    from,
    to,
    span,
    isPointed: isPointed(stretches, last),
  };
}

/** What stands between two joiners, as it was read. */
function splitAtJoiners(stretches: readonly Stretch[]): Stretch[][] {
  const runs: Stretch[][] = [[]];
  for (const stretch of stretches) {
    if (stretch.meaning.role === 'joiner') runs.push([]);
    else runs.at(-1)?.push(stretch);
  }
  return runs.filter(({ length }) => length > 0);
}

function ends(stretches: readonly Stretch[]): { from: number; to: number } {
  return { from: stretches[0]?.from ?? 0, to: stretches.at(-1)?.to ?? 0 };
}

function firstAround({ gaps }: Spread, stretches: readonly Stretch[], first: number): number {
  let start = first;
  while (start > 0 && gaps[stretches[start]?.from ?? 0] === '' && mayBelong(stretches[start - 1])) start -= 1;
  return start;
}

function lastAround({ gaps }: Spread, stretches: readonly Stretch[], last: number): number {
  let end = last;
  while (gaps[stretches[end]?.to ?? 0] === '' && mayBelong(stretches[end + 1])) end += 1;
  return end;
}

function mayBelong(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && MAY_BELONG.has(stretch.meaning.role);
}

function isPointed(stretches: readonly Stretch[], last: number): boolean {
  const next = stretches.slice(last + 1).find(({ meaning }) => meaning.role !== 'filler');
  return next?.meaning.role === 'pointer';
}
