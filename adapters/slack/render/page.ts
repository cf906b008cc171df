/** A page of an answer as a message: its words, their source, and the controls below. */
import {
  type Audience,
  controlsOf,
  type Page,
  plainText,
  type Reply,
  shareStep,
  type Sharing,
  sharingLines,
  shorten,
  sourceLine,
  writeStep,
} from '../../../src/index.ts';
import { LONGEST_HEADER, LONGEST_ID, LONGEST_MESSAGE_TEXT, LONGEST_SHARING } from '../limits.ts';
import type { Message } from '../message.ts';
import { NOTHING_TO_SAY } from '../wording.ts';
import { type Block, context, header } from './blocks.ts';
import { controlBlocks } from './controls.ts';
import { stampOf } from './stamp.ts';
import { contentBlocks } from './reply.ts';
import { escapeUpTo } from './text.ts';

/** @param page with a reply within the limits */
export function renderPage(page: Page, audience: Audience, sharing: Sharing | null): Message {
  const { reply, count } = page;
  const above = sharing ? sharingLines(sharing, LONGEST_SHARING) : [];
  const text = [...above, plainText(reply)].join('\n');
  const words = replyBlocks(reply, { belowTitle: above, hasPageNote: count > 1 });
  const stamp = stampOf(`${page.question}|${page.index}`);
  const id = audience.kind === 'direct' ? idOf(page, stamp) : '';
  // Without room for the id, the button to share stays and carries the question.
  const hasRoom = id.length <= LONGEST_ID;
  const controls = controlsOf(page, hasRoom ? audience : { kind: 'private' });
  return messageOf(text, [...(hasRoom ? identified(words, id) : words), ...controlBlocks(controls, stamp)]);
}

/**
 * Direct messages have no button to share. The id of the first block carries its step instead: from it the topic of the
 * conversation is read back after a restart.
 */
function idOf(page: Page, stamp: string): string {
  const step = shareStep(page);
  return step ? writeStep(step, stamp) : '';
}

function identified(blocks: readonly Block[], id: string): readonly Block[] {
  const [first, ...rest] = blocks;
  return first === undefined || id === '' ? blocks : [{ ...first, block_id: id }, ...rest];
}

/** @param text not escaped */
export function messageOf(text: string, blocks: readonly Block[]): Message {
  return {
    text: escapeUpTo(text.trim() || NOTHING_TO_SAY, LONGEST_MESSAGE_TEXT),
    mrkdwn: false,
    blocks: [...blocks],
  };
}

/** `belowTitle`: shown with the subtitle. `hasPageNote`: the last notice says which page it is. */
type Around = { belowTitle: readonly string[]; hasPageNote: boolean };

/** The page note is at the foot, above the buttons that turn pages. */
export function replyBlocks(reply: Reply, { belowTitle, hasPageNote }: Around): Block[] {
  const { code, title, subtitle, notices, source } = reply;
  const head = [code, title].filter(part => part !== null && part !== '').join(' ');
  const small = [
    // A title that is too long for a header is repeated in full below it.
    ...(head.length > LONGEST_HEADER ? [head] : []),
    ...(subtitle === null ? [] : [subtitle]),
    ...belowTitle,
  ];
  const content = hasPageNote ? { ...reply, notices: notices.slice(0, -1) } : reply;
  const foot = [...(source ? [sourceLine(source)] : []), ...(hasPageNote ? notices.slice(-1) : [])];
  return [
    ...(head === '' ? [] : [header(shorten(head, LONGEST_HEADER))]),
    ...(small.length > 0 ? [context(...small)] : []),
    ...contentBlocks(content),
    ...(foot.length > 0 ? [context(...foot)] : []),
  ];
}
