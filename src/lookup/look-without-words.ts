/** Neither a standard is named nor words asked: a part that only one standard prints, or what there is to choose from. */
import type { Question } from '../question/question.ts';
import type { PartAsked } from '../question/stretch.ts';
import type { Finder } from './finder.ts';
import type { Match } from '../search/match.ts';
import { formatPart } from '../standard/code.ts';
import { findPrinted, narrow } from './parts/find-part.ts';
import { listStandards } from './list.ts';
import { nothing } from './nothing.ts';
import { resolveParts } from './parts/resolve-parts.ts';
import { alone, type Lookup } from './result.ts';

/** A part of one standard only is answered; of several these are the choices. A column alone asks for a name. */
export function withoutWords(index: Finder, question: Question, nearest: Match[]): Lookup {
  const { asks, acts, text, unstated } = question;
  const { current } = index.catalogue;
  const parts = asks.flatMap(({ parts: own }) => own);
  if (parts.length === 0 && asks.length === 0) {
    if (unstated.length > 0) return alone({ kind: 'unstated', match: null });
    if (acts.has('which')) return alone(listStandards(current, ''));
    return alone({ kind: 'help', standards: current });
  }
  const having = parts.length > 0 ? havingParts(index, question) : nearest;
  const [only, second] = having;
  if (only && !second && parts.length > 0) {
    const results = asks.flatMap(ask =>
      resolveParts(only.standard, ask.parts, null).flatMap(part => {
        const found = findPrinted(only, part, null);
        return found ? narrow(found, ask.columns) : [];
      }),
    );
    const [one, another] = results;
    if (one) return alone(another ? { kind: 'several', results } : one);
  }
  const shown = having.slice(0, MOST_HAVING);
  const more = having.length - shown.length;
  return alone({ ...nothing(question, shown), words: text, reason: 'no-standard', more });
}

/** Choices on one answer. */
const MOST_HAVING = 25;

/** The standards that print every part that was asked for. */
function havingParts({ catalogue, parts }: Finder, { asks }: Question): Match[] {
  const keys = asks.flatMap(ask => ask.parts).flatMap(keysOf);
  const [first, ...others] = keys.map(key => parts.get(key) ?? []);
  const having = (first ?? []).filter(standard => others.every(own => own.includes(standard)));
  const isCurrent = new Set(catalogue.current);
  return having
    .filter(standard => isCurrent.has(standard))
    .map(standard => ({ standard, how: 'content', score: 1, matchedText: standard.name }));
}

function keysOf(part: PartAsked): string[] {
  switch (part.kind) {
    case 'code':
      return [formatPart(part.part)];
    case 'range':
      return [formatPart(part.from), formatPart(part.to)];
    case 'nth':
    case 'relative':
      return [];
  }
}
