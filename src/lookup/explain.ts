/** How a question was understood: its reading, and each rung of naming with what it found or why it refused. */
import { explainReading, type PieceRead } from '../question/explain.ts';
import type { Question, ReadQuestion } from '../question/question.ts';
import { findName } from '../search/find.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import type { Finding, Match } from '../search/match.ts';
import { createFinder } from './finder.ts';
import { lookPasted } from './look-pasted.ts';
import { NAMING_RUNGS } from './naming/name-standards.ts';
import type { Naming } from './naming/naming.ts';

/** The rungs behind the one that `took` are not tried. */
type RungTried = { rung: string; outcome: 'took' | 'refused' | 'not tried'; why: string };

/** `words`: each run of words with the name that it is by itself. All empty where the whole text asks for help or the list. */
export type Explanation = {
  pieces: readonly PieceRead[];
  words: readonly { text: string; name: string }[];
  rungs: readonly RungTried[];
};

export function explainQuestion(index: StandardIndex, question: ReadQuestion): Explanation {
  if (question.kind !== 'question') return { pieces: [], words: [], rungs: [] };
  return {
    pieces: explainReading(question),
    words: question.phrases.map(({ text }) => ({ text, name: sayOfFinding(findName(index, text)) })),
    rungs: tryRungs(index, question),
  };
}

/** A pasted text is looked for in lines before anything is named. */
function tryRungs(index: StandardIndex, question: Question): RungTried[] {
  const finder = createFinder(index);
  const isPasted = lookPasted(finder, question) !== null;
  const tried: RungTried[] = [
    isPasted
      ? { rung: 'pasted', outcome: 'took', why: 'a pasted text, looked for in lines' }
      : { rung: 'pasted', outcome: 'refused', why: 'no pasted text' },
  ];
  for (const { rung, finds, try: attempt } of NAMING_RUNGS) {
    const isOver = tried.some(({ outcome }) => outcome === 'took');
    const naming = isOver ? null : attempt(finder, question);
    if (isOver) tried.push({ rung, outcome: 'not tried', why: '' });
    else if (naming) tried.push({ rung, outcome: 'took', why: sayOfNaming(naming) });
    else tried.push({ rung, outcome: 'refused', why: `no ${finds}` });
  }
  return tried;
}

function sayOfNaming(naming: Naming): string {
  switch (naming.kind) {
    case 'named':
      return naming.standards.map(({ match }) => sayOfMatch(match)).join(', ');
    case 'choices':
      return `one of ${naming.matches.map(sayOfMatch).join(', ')}`;
    case 'unknown-code':
      return `no loaded code: ${naming.typed}`;
    case 'unnamed':
      return `no loaded name${nearestOf(naming.nearest)}`;
  }
}

function sayOfFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'one':
      return sayOfMatch(finding.match);
    case 'several':
      return `one of ${finding.matches.map(sayOfMatch).join(', ')}`;
    case 'none':
      return `none${nearestOf(finding.nearest)}`;
  }
}

function nearestOf(nearest: readonly Match[]): string {
  return nearest.length === 0 ? '' : `, nearest ${nearest.map(sayOfMatch).join(', ')}`;
}

function sayOfMatch({ standard, how, score }: Match): string {
  return `${standard.code} ${standard.name} (${how} ${score.toFixed(2)})`;
}
