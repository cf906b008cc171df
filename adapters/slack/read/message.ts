/** The question in a message that somebody wants looked up: the words of its author, of a forwarded message, or of a bot. */
import type { Context } from '@slack/bolt';
import { questionAbove, isOurs, shownIn } from './controls.ts';
import { readMarkup } from './question.ts';

/** Something from Slack whose fields are not known yet. */
type Fields = Readonly<Record<string, unknown>>;

/** An answer of ours is asked again, instead of searching for its whole text. @returns `''` if there is no question */
export function questionOfMessage(message: Fields, { botId, botUserId }: Context): string {
  const { bot_id: by, user, blocks } = message;
  const [shown] = shownIn([{ blocks }]);
  if (shown !== undefined) return shown;
  const isByUs = (by !== undefined && by === botId) || (user !== undefined && user === botUserId);
  return isByUs || isOurs(blocks) ? (questionAbove(blocks) ?? '') : textOfMessage(message);
}

/** @returns `''` if the message has no words */
export function textOfMessage({ text, attachments, blocks }: Fields): string {
  // Attachments beside words are mostly previews of links.
  return readMarked(text) || linesOf([...arrayOf(attachments).map(textOfAttachment), ...textsIn(blocks)]);
}

function readMarked(text: unknown): string {
  return typeof text === 'string' ? readMarkup(text) : '';
}

function linesOf(texts: readonly string[]): string {
  return texts
    .map(text => text.trim())
    .filter(text => text !== '')
    .join('\n');
}

/** A forwarded message, or a card from before Block Kit. Its fallback is for clients that cannot show the rest. */
function textOfAttachment(attachment: unknown): string {
  if (!isFields(attachment)) return '';
  const { pretext, title, text, fields, blocks, message_blocks: forwarded, fallback } = attachment;
  const labelled = arrayOf(fields).flatMap(field =>
    isFields(field) ? [field['title'], field['value']] : [],
  );
  const written = linesOf([pretext, title, text, ...labelled].map(readMarked));
  if (written !== '') return written;
  const shown = linesOf([...textsIn(blocks), ...textsIn(forwarded)]);
  return shown || (fallback === NO_FALLBACK ? '' : readMarked(fallback));
}

/** Slack's own fallback for attached blocks. */
const NO_FALLBACK = '[no preview available]';

/** The fields that hold text: blocks in a forwarded message, texts in blocks, runs in texts. */
const TEXT_FIELDS = ['message', 'blocks', 'text', 'fields', 'elements', 'rows'];

/** Controls, whose labels are not part of what was said. */
const CONTROLS: ReadonlySet<unknown> = new Set(['actions', 'input']);

/** Blocks whose elements form one line; the elements of other blocks are lines of their own. */
const LINES: ReadonlySet<unknown> = new Set([
  'rich_text_section',
  'rich_text_preformatted',
  'rich_text_quote',
]);

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isFields(value) || CONTROLS.has(value['type'])) return [];
  const { type, text } = value;
  if (typeof text === 'string') return [type === 'mrkdwn' || type === 'markdown' ? readMarkup(text) : text];
  const held = TEXT_FIELDS.flatMap(field => textsIn(value[field]));
  return LINES.has(type) ? [held.join('')] : held;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function arrayOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
