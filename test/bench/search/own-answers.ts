/** The answers of this engine as lists to compare, in the order in which a user sees them. */
import type { Engine, Result } from '../../../src/index.ts';
import { standardsOf } from '../../../src/lookup/result.ts';
import type { Hit } from '../../../src/search/lines/contents.ts';
import { groupBy } from '../../../src/standard/group-by.ts';

type Answer = ReturnType<Engine['answer']>;

/** The codes of the standards that an answer shows, or whose lines it shows; then of those that it suggests. */
export function codesIn({ result }: Answer): string[] {
  const shown = standardsOf(result);
  const ofLines = linesIn(result).map(({ standard }) => standard);
  const nearest = 'nearest' in result ? result.nearest.map(({ standard }) => standard) : [];
  const all = ofLines.length > 0 ? [...ofLines, ...nearest] : [...shown, ...nearest];
  return all.map(({ code }) => code);
}

/** A suggestion is a question about a standard: its code comes first. */
export function codesSuggested(suggestions: ReturnType<Engine['suggest']>): string[] {
  return suggestions.map(({ value }) => value.split(/[#\s]/u)[0] ?? '');
}

/** The texts of the lines that an answer shows; a duty or task that is shown comes before its lines. */
export function textsIn({ result, reply }: Answer): string[] {
  const found = linesIn(result);
  if (found.length > 0) return found.map(textOf);
  const lines = reply.sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
  return [...titlesIn(result), ...lines.flatMap(({ text, items }) => [text, ...items])];
}

function titlesIn(result: Result): string[] {
  if (result.kind === 'duty') return result.duties.map(({ name }) => name);
  return result.kind === 'task' ? result.places.map(({ task }) => task.name) : [];
}

/** By standard, as they are shown. */
function linesIn(result: Result): Hit[] {
  const lines = result.kind === 'matches' ? result.hits : 'nearestLines' in result ? result.nearestLines : [];
  return [...groupBy(lines, ({ standard }) => standard).values()].flat();
}

/** An attitude is shown as 「主動積極：…」; its text is what follows the name. */
function textOf({ kind, text }: Hit): string {
  return kind === 'attitudes' ? text.slice(text.indexOf('：') + 1) : text;
}
