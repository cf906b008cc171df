/** Suggestions as Discord's choices: the name says why it is offered, the value is a question by itself. */
import { type ChatQuestion, type Suggestion, visible } from '../../../src/index.ts';
import { LONGEST_COMPLETION, MOST_COMPLETIONS } from '../limits.ts';
import { clipLabel } from '../text.ts';
import { because, FOR_EVERYONE, WORD_COMPLETIONS } from '../wording.ts';

export type Completion = { name: string; value: string };

/** The engine remembers suggestions; what was last rendered of them is kept with them. */
const cache = new WeakMap<readonly Suggestion[], { asked: ChatQuestion; completions: Completion[] }>();

export function renderCompletions(suggestions: readonly Suggestion[], asked: ChatQuestion): Completion[] {
  const { asked: last, completions } = cache.get(suggestions) ?? {};
  if (completions && last?.question === asked.question && last.isPublic === asked.isPublic)
    return completions;
  const rendered = render(suggestions, asked);
  cache.set(suggestions, { asked, completions: rendered });
  return rendered;
}

/** Help and the list come first while the question may become one of these words. A public question stays public. */
function render(suggestions: readonly Suggestion[], { question, isPublic }: ChatQuestion): Completion[] {
  const before = isPublic ? FOR_EVERYONE : '';
  const room = LONGEST_COMPLETION - before.length;
  const words = WORD_COMPLETIONS.filter(({ value }) => value.startsWith(question));
  const offered = suggestions
    .map(suggestion => ({ name: nameOf(suggestion, room), value: visible(suggestion.value) }))
    .filter(({ value }) => value.trim() !== '' && value.length <= room);
  // Of several with the same name, which nobody could tell apart, the first is kept.
  const distinct = new Map([...words, ...offered].toReversed().map(choice => [choice.name, choice]));
  return [...distinct.values()]
    .toReversed()
    .filter(({ name }) => name.trim() !== '')
    .slice(0, MOST_COMPLETIONS)
    .map(({ name, value }) => ({ name: before + name, value: before + value }));
}

/** Leaves more than half of the choice to its name. */
const LONGEST_REASON = 40;

/** A long name loses its end, so that the reason stays. */
function nameOf({ label, detail }: Suggestion, room: number): string {
  if (detail === null || detail.trim() === '') return clipLabel(label, room);
  const reason = because(clipLabel(detail, LONGEST_REASON));
  return clipLabel(label, room - reason.length) + reason;
}
