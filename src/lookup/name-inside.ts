/** Names inside running text: 「請問會議專案經理的指標有哪些」, 「會議專案經理 追蹤進度」, 「基層主管還是工會總幹事」. */
import type { Catalogue } from '../search/names/catalogue.ts';
import { findInside, type Inside } from '../search/names/certain.ts';
import { fold } from '../standard/fold.ts';
import { takeColumns } from './take-columns.ts';
import { named, type Naming } from './naming.ts';

export function nameInside(catalogue: Catalogue, text: string): Naming | null {
  const first = findInside(catalogue, text);
  if (!first) return null;
  const modifier = modifierOf(first);
  const isOwn = (name: string) => modifier !== '' && fold(name).includes(fold(modifier));
  const others = findOthers(catalogue, first);
  const naming = named([...first.matches, ...others.matches], others.rest);
  if (naming.kind !== 'named') return naming;
  // A word of the name itself makes no other name of it: 工會秘書長.
  if (isOwn(naming.match.standard.name))
    return { ...naming, rest: naming.rest.replace(modifier, ' ').trim() };
  return { ...naming, modifier, isApart: isApart(first) };
}

/** Further names in what is left: of the same standard (工會總幹事（秘書長）) they say nothing new. */
function findOthers(
  catalogue: Catalogue,
  { before, after }: Inside,
): Pick<Inside, 'matches'> & { rest: string } {
  const matches: Inside['matches'] = [];
  let rest = `${before} ${after}`.trim();
  for (let inside = findInside(catalogue, rest); inside; inside = findInside(catalogue, rest)) {
    matches.push(...inside.matches);
    rest = `${inside.before} ${inside.after}`.trim();
  }
  return { matches, rest };
}

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/** The word that stands right before the name, but for filler and columns. */
function modifierOf({ before }: Inside): string {
  if (!ENDS_IN_LETTER.test(before)) return '';
  return takeColumns(before).rest.split(' ').at(-1) ?? '';
}

function isApart({ before, after }: Inside): boolean {
  return !ENDS_IN_LETTER.test(before) && !BEGINS_WITH_LETTER.test(after);
}
