/** The words of a question's own, in runs: what is looked for among names and lines. */
import type { Phrase } from './question.ts';
import { type Spread, typedBetween } from './spread.ts';
import type { Role, Stretch } from './stretch.ts';

/** Between two words that touch, these are part of what is said: 追蹤(的)進度. */
const INSIDE: ReadonlySet<Role> = new Set(['filler', 'joiner']);

/** Beside words that they touch, these may belong to a printed line: 專案管理(知識). */
const MAY_BELONG: ReadonlySet<Role> = new Set(['column', 'act', 'filter', 'place', 'filler', 'joiner', 'pointer']);

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

/** Latin words are one phrase though blanks stand between them. */
function joins({ gaps, compact }: Spread, { from }: Stretch): boolean {
  if (gaps[from] === '') return true;
  return gaps[from] === ' ' && /[a-z]/u.test(compact.charAt(from - 1)) && /[a-z]/u.test(compact.charAt(from));
}

function toPhrase(
  spread: Spread,
  stretches: readonly Stretch[],
  { first, last }: { first: number; last: number },
): Phrase {
  const from = stretches[first]?.from ?? 0;
  const to = stretches[last]?.to ?? 0;
  let start = first;
  while (start > 0 && spread.gaps[stretches[start]?.from ?? 0] === '' && mayBelong(stretches[start - 1])) start -= 1;
  let end = last;
  while (end + 1 < stretches.length && spread.gaps[stretches[end]?.to ?? 0] === '' && mayBelong(stretches[end + 1])) {
    end += 1;
  }
  return {
    text: typedBetween(spread, from, to),
    whole: typedBetween(spread, stretches[start]?.from ?? 0, stretches[end]?.to ?? 0),
    hasColumn: stretches
      .slice(start, end + 1)
      .some(({ meaning }) => meaning.role === 'column' && meaning.isSure),
    segments: stretches
      .slice(first, last + 1)
      .flatMap(stretch => (stretch.meaning.role === 'words' ? [typedBetween(spread, stretch.from, stretch.to)] : [])),
    from,
    to,
    span: { from: stretches[start]?.from ?? 0, to: stretches[end]?.to ?? 0 },
    isPointed: isPointed(stretches, last),
  };
}

function mayBelong(stretch: Stretch | undefined): boolean {
  return stretch !== undefined && MAY_BELONG.has(stretch.meaning.role);
}

function isPointed(stretches: readonly Stretch[], last: number): boolean {
  const next = stretches.slice(last + 1).find(({ meaning }) => meaning.role !== 'filler');
  return next?.meaning.role === 'pointer';
}
