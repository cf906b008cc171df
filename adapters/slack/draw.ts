/** A page of an answer as a message: its words, where they come from, and what can be pressed below. */
import {
  type Audience,
  chat,
  controlsOf,
  type Page,
  plainText,
  type Reply,
  type Sharing,
  shareStep,
  sourceLine,
  writeStep,
  shorten,
} from '../../src/index.ts';
import { type Block, context, header } from './blocks.ts';
import { LONGEST, LONGEST_HEADER, LONGEST_ID, LONGEST_MESSAGE_TEXT } from './limits.ts';
import { stampOf } from './measure.ts';
import { controlBlocks } from './render-controls.ts';
import { contentBlocks } from './render-reply.ts';
import { clean, escapeUpTo } from './text.ts';
import { NOTHING_TO_SAY } from './wording.ts';

/** `text` is complete by itself, and no markup: for notifications and screen readers. */
export type Message = { text: string; mrkdwn: false; blocks: Block[] };

/** @param page its reply within the limits */
export function draw(page: Page, audience: Audience, shared: Sharing | null): Message {
  const { reply, count } = page;
  const sharing = shared ? sharingLines(shared) : [];
  const text = [...sharing, plainText(reply)].join('\n');
  const words = replyBlocks(reply, { beneath: sharing, hasPageNote: count > 1 });
  const stamp = stampOf(`${page.question}|${page.index}`);
  const id = audience.kind === 'direct' ? idOf(page, stamp) : '';
  // Where it is too long for an id the button stays.
  const isHeld = id.length <= LONGEST_ID;
  const controls = controlsOf(page, isHeld ? audience : { kind: 'private' });
  return messageOf(text, [...(isHeld ? identified(words, id) : words), ...controlBlocks(controls, stamp)]);
}

/**
 * In direct messages the id of the first block is what a button to share would carry, as the topic of the conversation is
 * read back from it after a restart.
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

/** `beneath`: what stands below the title beside the subtitle. `hasPageNote`: the last notice is which page it is. */
type Around = { beneath: readonly string[]; hasPageNote: boolean };

/** Which page it is stands at the foot, above the buttons that turn it. */
export function replyBlocks(reply: Reply, { beneath, hasPageNote }: Around): Block[] {
  const { code, title, subtitle, notices, source } = reply;
  const head = [code, title].filter(part => part !== null && part !== '').join(' ');
  // A header holds 150 characters; the whole title then stands below it.
  const small = [
    ...(head.length > LONGEST_HEADER ? [head] : []),
    ...(subtitle === null ? [] : [subtitle]),
    ...beneath,
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

function sharingLines({ name, question }: Sharing): string[] {
  return [
    chat.sharedBy(shorten(clean(name), LONGEST.sharer)),
    chat.questionLabel + shorten(clean(question), LONGEST.question),
  ];
}
