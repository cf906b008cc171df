/** The words of a message that somebody asks about: what its author wrote, forwarded, or had a bot show. */
import { readMessage } from './request.ts';

/** Whatever came from Slack, before it is known what it holds. */
type Fields = Readonly<Record<string, unknown>>;

/** @returns `''` where there are none */
export function textOfMessage({ text, attachments, blocks }: Fields): string {
  // What is attached to words is mostly the preview of a link.
  return readMarked(text) || linesOf([...arrayOf(attachments).map(textOfAttachment), ...textsIn(blocks)]);
}

function readMarked(text: unknown): string {
  return typeof text === 'string' ? readMessage(text) : '';
}

function linesOf(texts: readonly string[]): string {
  return texts
    .map(text => text.trim())
    .filter(text => text !== '')
    .join('\n');
}

/** A forwarded message, or a card of before Block Kit. Its fallback is for clients that show none of the rest. */
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

/** Slack's own, where blocks are attached. */
const NO_FALLBACK = '[no preview available]';

/** Where blocks hold what is read: blocks in a forwarded message, texts in blocks, runs in texts. */
const HOLDERS = ['message', 'blocks', 'text', 'fields', 'elements', 'rows'];

/** What is pressed or filled in is not said. */
const SILENT: ReadonlySet<unknown> = new Set(['actions', 'input']);

/** Their elements stand beside each other, those of all else below. */
const LINES: ReadonlySet<unknown> = new Set([
  'rich_text_section',
  'rich_text_preformatted',
  'rich_text_quote',
]);

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isFields(value) || SILENT.has(value['type'])) return [];
  const { type, text } = value;
  if (typeof text === 'string') return [type === 'mrkdwn' || type === 'markdown' ? readMessage(text) : text];
  const held = HOLDERS.flatMap(holder => textsIn(value[holder]));
  return LINES.has(type) ? [held.join('')] : held;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function arrayOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
