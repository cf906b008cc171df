/** The question in a message that somebody asks about. */
import type { APIEmbed, APIMessage } from 'discord.js';
import { questionsShownBy, readStep } from '../../../src/index.ts';
import { IN_MESSAGE, type Part, questionOf } from '../question-line.ts';

/** An answer of ours gives its question again; of any other message it is the text. `null` if it has none. */
export function readMessage(message: APIMessage): string | null {
  return questionShownBy(message) ?? textOf(message);
}

function questionShownBy({ components = [] }: APIMessage): string | null {
  const steps = customIdsIn(components).flatMap(id => readStep(id) ?? []);
  const [question = null] = questionsShownBy(steps);
  return question === null || question === IN_MESSAGE ? questionOf(components) : question;
}

function customIdsIn(parts: readonly Part[]): string[] {
  return parts.flatMap(({ custom_id: id, components = [] }) => [
    ...(id === undefined ? [] : [id]),
    ...customIdsIn(components),
  ]);
}

/** Also what the message forwards or embeds. */
function textOf({ message_snapshots: forwarded = [], ...message }: APIMessage): string | null {
  const text = [message, ...forwarded.map(snapshot => snapshot.message)]
    .flatMap(textsOf)
    .map(part => part.replace(MENTION, ' ').trim())
    .filter(part => part !== '')
    .join('\n');
  return text === '' ? null : text;
}

/** People, roles, channels, times and emoji are written as ids, which nobody asks about. */
const MENTION = /<(?:@[!&]?|#|t:|a?:\w+:|\/[^:>]*:)[\d:a-zA-Z-]*>/gu;

type Content = { content: string; embeds: readonly APIEmbed[]; components?: readonly Part[] };

function textsOf({ content, embeds, components }: Content): string[] {
  return [content, ...embeds.map(textOfEmbed), ...textsIn(components)];
}

/** Bots put their text into components. */
function textsIn(parts: readonly Part[] = []): string[] {
  return parts.flatMap(({ content = '', components }) => [content, ...textsIn(components)]);
}

function textOfEmbed({ title, description, fields = [] }: APIEmbed): string {
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])]
    .filter(text => text !== undefined && text !== '')
    .join('\n');
}
