/** The words of a message that somebody asks about: what its author wrote, forwarded, or had shown. */
import type { APIEmbed, APIMessage } from 'discord.js';
import { questionsShownBy, readStep } from '../../src/index.ts';
import { IN_MESSAGE, type Part, questionOf } from './render-question.ts';

/** The question of an answer of ours, which is asked again instead of searching for all that the answer says. */
export function questionShownIn({ components = [] }: APIMessage): string | null {
  const steps = idsIn(components).flatMap(id => readStep(id) ?? []);
  const [held = null] = questionsShownBy(steps);
  return held === null || held === IN_MESSAGE ? questionOf(components) : held;
}

function idsIn(parts: readonly Part[]): string[] {
  return parts.flatMap(({ custom_id: id, components = [] }) => [
    ...(id === undefined ? [] : [id]),
    ...idsIn(components),
  ]);
}

/** @returns `null` where there are none */
export function textOfMessage({ message_snapshots: forwarded = [], ...message }: APIMessage): string | null {
  const words = [message, ...forwarded.map(snapshot => snapshot.message)]
    .flatMap(textsOf)
    .map(text => text.replace(MENTION, ' ').trim())
    .filter(text => text !== '')
    .join('\n');
  return words === '' ? null : words;
}

/** People, roles, channels, times and emoji are written as ids, which nobody asks about. */
const MENTION = /<(?:@[!&]?|#|t:|a?:\w+:|\/[^:>]*:)[\d:a-zA-Z-]*>/gu;

type Written = { content: string; embeds: readonly APIEmbed[]; components?: readonly Part[] };

function textsOf({ content, embeds, components }: Written): string[] {
  return [content, ...embeds.map(textOfEmbed), ...textsIn(components)];
}

/** Other bots, and this one, write in components. */
function textsIn(parts: readonly Part[] = []): string[] {
  return parts.flatMap(({ content = '', components }) => [content, ...textsIn(components)]);
}

function textOfEmbed({ title, description, fields = [] }: APIEmbed): string {
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])]
    .filter(text => text !== undefined && text !== '')
    .join('\n');
}
