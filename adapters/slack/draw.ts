/** A page of an answer as a message: its words, where they come from, and what can be pressed below. */
import { type Audience, controlsOf, type Page, plainText, type Reply, sourceLine } from '../../src/index.ts';
import { type Block, context, header } from './blocks.ts';
import { LONGEST, LONGEST_HEADER, LONGEST_MESSAGE_TEXT } from './limits.ts';
import { stampOf } from './measure.ts';
import { controlBlocks } from './render-controls.ts';
import { contentBlocks } from './render-reply.ts';
import { clean, clip, escapeUpTo } from './text.ts';
import { NOTHING_TO_SAY, QUESTION_LABEL, sharedBy } from './wording.ts';

/** `text` is complete by itself, and no markup: for notifications and screen readers. */
export type Message = { text: string; mrkdwn: false; blocks: Block[] };

/** Who showed it to everybody, and what was asked. `name` is shown as it is and mentions nobody. */
export type Shared = { name: string; question: string };

/** @param page its reply tamed */
export function draw(page: Page, audience: Audience, shared: Shared | undefined): Message {
  const sharing = shared ? sharingLines(shared) : [];
  const text = [...sharing, plainText(page.reply)].join('\n');
  const controls = controlBlocks(controlsOf(page, audience), stampOf(`${page.query}|${page.index}`));
  return messageOf(text, [...replyBlocks(page.reply, sharing), ...controls]);
}

/** @param text not escaped */
export function messageOf(text: string, blocks: Block[]): Message {
  return { text: escapeUpTo(text.trim() || NOTHING_TO_SAY, LONGEST_MESSAGE_TEXT), mrkdwn: false, blocks };
}

/** @param beneath what stands below the title beside the subtitle */
export function replyBlocks(reply: Reply, beneath: readonly string[] = []): Block[] {
  const title = [reply.code, reply.title].filter(part => part !== null && part !== '').join(' ');
  const small = [...(reply.subtitle === null ? [] : [reply.subtitle]), ...beneath];
  return [
    ...(title === '' ? [] : [header(clip(title, LONGEST_HEADER))]),
    ...(small.length > 0 ? [context(...small)] : []),
    ...contentBlocks(reply),
    ...(reply.source ? [context(sourceLine(reply.source))] : []),
  ];
}

function sharingLines({ name, question }: Shared): string[] {
  return [
    sharedBy(clip(clean(name), LONGEST.sharer)),
    QUESTION_LABEL + clip(clean(question), LONGEST.question),
  ];
}
