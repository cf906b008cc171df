/** A standard is known, and only words are asked of it. */
import type { Role } from '../question/stretch.ts';
import { findLines, type Hit } from '../search/lines/contents.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { Asked } from './asked.ts';
import { alone, type Lookup, type Result } from './result.ts';
import { placeByWords } from './choose-place.ts';
import { wordingsOf } from './wordings.ts';

/** No part and no column: a duty or task by its words, else the lines that hold them, else the whole standard. */
export function lookForWords(index: StandardIndex, asked: Asked): Lookup {
  const { match, question, phrases } = asked;
  if (phrases.length === 0) return alone({ kind: 'standard', match });
  const place = placeByWords(index, asked, question.isPointed || question.place !== null);
  if (place) return alone(place);
  const { found, nearestLines } = linesWith(index, asked);
  if (found) return alone(found);
  const isOnlyWords = question.stretches.every(({ meaning }) => BARE.has(meaning.role));
  if (!isOnlyWords)
    return { result: { kind: 'standard', match }, absent: phrases.map(({ text }) => text), left: [] };
  return alone({
    kind: 'no-part',
    match,
    asked: phrases.map(({ text }) => text).join(' '),
    existing: match.standard.duties.map(({ code, name }) => ({ code, name })),
    nearestLines,
    isElsewhere: false,
  });
}

/** A name with words behind it asks for these words; in a sentence words may be said in passing. */
const BARE: ReadonlySet<Role> = new Set(['name', 'code', 'words']);

const MOST_NEAREST = 5;

/** The lines of the standard that say the words in the first way that finds any; else the nearest of all ways. */
function linesWith(
  index: StandardIndex,
  { match, phrases }: Asked,
): { found: Result | null; nearestLines: Hit[] } {
  const nearestLines: Hit[] = [];
  for (const text of wordingsOf(phrases)) {
    const scope = { standard: match.standard, kinds: null };
    const { nearest, ...hits } = findLines(index.contents, text, scope);
    nearestLines.push(...nearest);
    if (hits.total === 0) continue;
    const words = { words: text, matchedText: text, nearest: [], isElsewhere: false };
    return { found: { kind: 'matches', within: match, ...words, ...hits }, nearestLines: [] };
  }
  return { found: null, nearestLines: nearestLines.slice(0, MOST_NEAREST) };
}
