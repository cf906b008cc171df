/** Rows pasted with their codes: the one standard that prints these words behind these codes. */
import type { Question } from '../../question/question.ts';
import { partCodesOf } from '../../question/remaining.ts';
import type { Finder } from '../finder.ts';
import type { Match } from '../../search/match.ts';
import { formatPart, type PartCode } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { isCode, lineNames } from './find-part.ts';

/** The beginning of a printed text tells it: the rest may be cut off, or broken by a page. */
const BEGINNING = 6;
const SHORTEST = 3;

/** `null` where none prints any of them so, or several print as many. */
export function ownerOfCodes(index: Finder, question: Question): Match | null {
  const parts = [...new Map(partCodesOf(question).map(part => [formatPart(part), part])).values()];
  const scored = saying(index, question).map(standard => ({
    standard,
    count: printedSo(standard, parts, question),
  }));
  const [best, next] = scored.toSorted((a, b) => b.count - a.count);
  if (!best || best.count === 0 || best.count === next?.count) return null;
  return {
    standard: best.standard,
    how: 'content',
    score: best.count / parts.length,
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

function printedSo(standard: CompetencyStandard, parts: readonly PartCode[], { spread }: Question): number {
  const isAsked = (code: string) => parts.some(part => isCode(code, part));
  const places = standard.duties.flatMap(duty => [duty, ...duty.tasks]).filter(({ code }) => isAsked(code));
  return [...places, ...lineNames(standard, isAsked)].filter(({ name }) => {
    const beginning = fold(name).slice(0, BEGINNING);
    return beginning.length >= SHORTEST && spread.compact.includes(beginning);
  }).length;
}
