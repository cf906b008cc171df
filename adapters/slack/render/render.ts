/** Messages from outcomes: pure, and always within Slack's limits. */
import { type Answer, offersPicker, oneLine, pageAt } from '../../../src/index.ts';
import { outcomeRenderer, type View } from '../../service/render-cache.ts';
import type { Message } from '../message.ts';
import { QUOTE_HINT } from '../wording.ts';
import { context, preformatted, richText } from './blocks.ts';
import { messageOf, renderPage } from './page.ts';
import { pagesOf } from './pages.ts';
import { pickerButton } from './picker-button.ts';

export const renderOutcome = outcomeRenderer((answer, view): Message => {
  const message = renderAnswer(answer, view);
  const isWithPicker = view.audience.kind !== 'shared' && offersPicker(answer);
  return isWithPicker ? { ...message, blocks: [...message.blocks, pickerButton] } : message;
});

export function renderAnswer(answer: Answer, { page, audience, sharing }: View): Message {
  return renderPage(pageAt(pagesOf(answer), page), audience, sharing);
}

/** A line with its source, to be copied as it is. @param quoted at most `PAGE_CHARACTERS` */
export function renderQuote(quoted: string): Message {
  const text = quoted.split('\n').map(oneLine).join('\n');
  return messageOf(text, [context(QUOTE_HINT), richText([preformatted(text)])]);
}
