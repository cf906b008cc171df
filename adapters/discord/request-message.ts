/** The words of a message that somebody asks about: what its author wrote, forwarded, or had shown. */
import type { APIEmbed, APIMessage } from 'discord.js';

/** @returns `null` where there are none */
export function textOfMessage({
  content,
  embeds,
  message_snapshots: forwarded = [],
}: APIMessage): string | null {
  const texts = [
    content,
    ...embeds.map(textOfEmbed),
    ...forwarded.flatMap(({ message }) => [message.content, ...message.embeds.map(textOfEmbed)]),
  ];
  const words = texts
    .map(text => text.replace(MENTION, ' ').trim())
    .filter(text => text !== '')
    .join('\n');
  return words === '' ? null : words;
}

/** People, roles, channels, times and emoji are written as ids, which nobody asks about. */
const MENTION = /<(?:@[!&]?|#|t:|a?:\w+:|\/[^:>]*:)[\d:a-zA-Z-]*>/gu;

function textOfEmbed({ title, description, fields = [] }: APIEmbed): string {
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])]
    .filter(text => text !== undefined && text !== '')
    .join('\n');
}
