/** Rows pasted with their codes: the one standard that prints these words behind these codes. */
import type { Question } from '../../question/question.ts';
import { partCodesOf } from '../../question/remaining.ts';
import type { Finder } from '../finder.ts';
import type { Match } from '../../search/match.ts';
import { formatPart, partKey } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { lineNames } from './find-part.ts';

/** The beginning of a printed text tells it: the rest may be cut off, or broken by a page. */
const BEGINNING = 6;
const SHORTEST = 3;

/** `null` where none prints any of them so, or several print as many. */
export function ownerOfCodes(index: Finder, question: Question): Match | null {
  const keys = new Set(partCodesOf(question).map(formatPart));
  const scored = saying(index, question).map(standard => ({
    standard,
    count: printedSo(standard, keys, question),
  }));
  const [best, next] = scored.toSorted((a, b) => b.count - a.count);
  if (!best || best.count === 0 || best.count === next?.count) return null;
  return {
    standard: best.standard,
    how: 'content',
    score: best.count / keys.size,
    matchedText: best.standard.name,
  };
}

/** The standards with lines of these words: every standard prints a T1.1. */
function saying(index: Finder, { phrases }: Question): CompetencyStandard[] {
  const longest = phrases.toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST_PHRASES);
  const hits = longest.flatMap(({ text }) => index.linesOf(text, { standard: null, kinds: null }).hits);
  return [...new Set(hits.map(({ standard }) => standard))].slice(0, MOST_COMPARED);
}

const MOST_PHRASES = 6;
const MOST_COMPARED = 20;

function printedSo(standard: CompetencyStandard, keys: ReadonlySet<string>, { spread }: Question): number {
  const places = standard.duties.flatMap(duty => [duty, ...duty.tasks]);
  const printed = [...places, ...lineNames(standard)].filter(({ code }) => keys.has(partKey(code)));
  return printed.filter(({ name }) => {
    const beginning = fold(name).slice(0, BEGINNING);
    return beginning.length >= SHORTEST && spread.compact.includes(beginning);
  }).length;
}
