/** The few blocks of Block Kit that the bot uses. None of them interprets markup, so text is shown as it is. */
import type { types } from '@slack/bolt';

export type Block = types.KnownBlock;
export type RichElement = types.RichTextBlock['elements'][number];
type Section = types.RichTextSection;
export type Run = Extract<Section['elements'][number], { type: 'text' }>;

export function plainObject(text: string): types.PlainTextElement {
  // `emoji: false` keeps `:smile:` in a document as it is.
  return { type: 'plain_text', text, emoji: false };
}

export function header(text: string): Block {
  return { type: 'header', text: plainObject(text) };
}

/** Small grey lines. */
export function context(...lines: readonly string[]): Block {
  return { type: 'context', elements: [plainObject(lines.join('\n'))] };
}

export const divider: Block = { type: 'divider' };

export function richText(elements: readonly RichElement[]): Block {
  return { type: 'rich_text', elements: [...elements] };
}

export function run(text: string): Run {
  return { type: 'text', text };
}

export function bold(text: string): Run {
  return { type: 'text', text, style: { bold: true } };
}

/** Slack refuses empty texts and empty sections. */
const NOTHING = run('—');

export function section(runs: readonly Run[]): Section {
  const shown: Run[] = [];
  for (const one of runs) {
    const last = shown.at(-1);
    if (one.text === '') continue;
    if (last && !last.style && !one.style) shown.splice(-1, 1, run(last.text + one.text));
    else shown.push(one);
  }
  return { type: 'rich_text_section', elements: shown.length > 0 ? shown : [NOTHING] };
}

/** @param indent 0 to 8 */
export function list(items: readonly Section[], indent: number): RichElement {
  return { type: 'rich_text_list', style: 'bullet', indent, elements: [...items] };
}

/** In a fixed width, to be copied. */
export function preformatted(text: string): RichElement {
  return { type: 'rich_text_preformatted', elements: [text === '' ? NOTHING : run(text)] };
}

/** Lines in one section, with line breaks between them: Slack puts sections side by side without any. */
export function paragraph(lines: readonly (readonly Run[])[]): RichElement {
  return section(lines.flatMap((runs, index) => (index === 0 ? runs : [run('\n'), ...runs])));
}
