/** How a question was understood, as lines above its answer: for whoever mends a wrong answer. */
import type { Explanation } from '../../src/index.ts';
import { visible } from './visible.ts';

/** The longest of the roles, outcomes and rungs. */
const WIDEST = 11;

/** @returns lines for its pieces, its runs of words and the rungs of naming, each group only where there is any */
export function renderExplanation({ pieces, words, rungs }: Explanation): string {
  const groups = [
    pieces.map(({ role, text, says }) => line([role], [text, says])),
    words.map(({ text, name }) => line(['as a name'], [text, name])),
    rungs.map(({ rung, outcome, why }) => line([outcome, rung], [why])),
  ];
  const lines = groups.filter(group => group.length > 0).map(group => `${group.join('\n')}\n\n`);
  return lines.join('');
}

function line(columns: readonly string[], texts: readonly string[]): string {
  const head = columns.map(column => column.padEnd(WIDEST)).join('');
  const text = texts.filter(one => one !== '').join(' → ');
  return visible(head + text).trimEnd();
}
