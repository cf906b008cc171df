/** A page of an answer as a message: its words, where they come from, and what can be pressed below. */
import {
  type Audience,
  type Button,
  chat,
  type Control,
  controlsOf,
  type Page,
  plainText,
  type Reply,
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

/** Who showed it to everybody, and what was asked. `name` is shown as it is and mentions nobody. */
export type Shared = { name: string; question: string };

/** In a conversation alone with the bot there is nobody to share with. */
export type Viewers = Audience | { kind: 'alone' };

/** @param page its reply tamed */
export function draw(page: Page, viewers: Viewers, shared: Shared | undefined): Message {
  const { reply, count } = page;
  const sharing = shared ? sharingLines(shared) : [];
  const text = [...sharing, plainText(reply)].join('\n');
  const around = { beneath: sharing, hasPageNote: count > 1 };
  const words = replyBlocks(reply, around);
  const stamp = stampOf(`${page.query}|${page.index}`);
  if (viewers.kind !== 'alone') {
    return messageOf(text, [...words, ...controlBlocks(controlsOf(page, viewers), stamp)]);
  }
  const { id, controls } = withoutShare(controlsOf(page, { kind: 'private' }), stamp);
  return messageOf(text, [...identified(words, id), ...controlBlocks(controls, stamp)]);
}

/**
 * What the button would carry becomes the id of the first block, as the topic of the conversation is read back from it
 * after a restart. Where that is too long the button stays.
 */
function withoutShare(
  controls: readonly Control[],
  stamp: string,
): { id?: string; controls: readonly Control[] } {
  const share = controls.flatMap(buttonsOf).find(({ step }) => step.kind === 'share');
  if (!share) return { controls };
  const id = writeStep(share.step, stamp);
  if (id.length > LONGEST_ID) return { controls };
  return { id, controls: controls.filter(control => !buttonsOf(control).includes(share)) };
}

function buttonsOf(control: Control): readonly Button[] {
  return control.kind === 'buttons' ? control.buttons : [];
}

function identified(blocks: readonly Block[], id: string | undefined): readonly Block[] {
  const [first, ...rest] = blocks;
  return first === undefined || id === undefined ? blocks : [{ ...first, block_id: id }, ...rest];
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

function sharingLines({ name, question }: Shared): string[] {
  return [
    chat.sharedBy(shorten(clean(name), LONGEST.sharer)),
    chat.questionLabel + shorten(clean(question), LONGEST.question),
  ];
}
