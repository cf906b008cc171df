/** Completions as Discord's choices: what is shown says why it is offered, the value is a question by itself. */
import { type Asked, type Suggestion, visible } from '../../src/index.ts';
import { LONGEST_COMPLETION, MOST_COMPLETIONS } from './limits.ts';
import { clipLabel } from './text.ts';
import { BECAUSE, because, FOR_EVERYONE, WORD_COMPLETIONS } from './wording.ts';

export type Completion = { name: string; value: string };

/**
 * What is typed: while it is the beginning of a word that names no standard, help and the list stand first; what asks for
 * everybody still does when it was completed.
 */
export function completionsOf(
  suggestions: readonly Suggestion[],
  { question, isPublic }: Asked,
): Completion[] {
  const before = isPublic ? FOR_EVERYONE : '';
  const room = LONGEST_COMPLETION - before.length;
  const words = WORD_COMPLETIONS.filter(({ value }) => value.startsWith(question));
  const offered = suggestions
    .map(suggestion => ({ name: nameOf(suggestion, room), value: visible(suggestion.value) }))
    .filter(({ value }) => value.trim() !== '' && value.length <= room);
  // Of two that read the same nobody can choose the right one.
  const distinct = new Map([...words, ...offered].toReversed().map(choice => [choice.name, choice]));
  return [...distinct.values()]
    .toReversed()
    .filter(({ name }) => name.trim() !== '')
    .slice(0, MOST_COMPLETIONS)
    .map(({ name, value }) => ({ name: before + name, value: before + value }));
}

/** Of a long name its end is left out rather than why it is offered. */
function nameOf({ label, detail }: Suggestion, room: number): string {
  if (detail === null || detail.trim() === '') return clipLabel(label, room);
  const reason = because(clipLabel(detail, LONGEST_REASON));
  return clipLabel(label, room - reason.length) + reason;
}

/** A shown name that came back, typed on or not, as the question that it stands for: without the reason. */
export function questionIn(name: string): string {
  const word = WORD_COMPLETIONS.find(one => name.includes(one.name));
  return word ? name.replace(word.name, word.value) : name.replace(BECAUSE, '');
}

/** Leaves more than half of the choice to its name. */
const LONGEST_REASON = 40;
