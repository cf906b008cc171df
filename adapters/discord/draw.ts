/** A page of an answer as a message: its words, where they come from, and what can be pressed below. */
import { type APIContainerComponent, type APITextDisplayComponent, ComponentType } from 'discord.js';
import { type Audience, chat, controlsOf, type Page, type Reply } from '../../src/index.ts';
import { LONGEST_NAME, LONGEST_SHOWN_QUESTION } from './limits.ts';
import { type Message, message } from './message.ts';
import { controlRows } from './render-controls.ts';
import { isHeld, isRepeated, questionLine } from './render-question.ts';
import { bodyText, footText, headText } from './render-reply.ts';
import { clipLabel, escapeText } from './text.ts';

/** Who showed it to everybody, and what was asked. */
export type Shared = { name: string; question: string };

/** `colour` of the edge; `null` for none. */
export type Around = { audience: Audience; shared: Shared | undefined; colour: number | null };

export function draw(page: Page, { audience, shared, colour }: Around): Message {
  const { rows, leftOut: missing } = controlRows(controlsOf(page, audience), page.question);
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    ...(colour === null ? {} : { accent_color: colour }),
    components: [...drawTexts(page, shared, missing), ...rows],
  };
  return message([container], audience);
}

/** Above the controls. @param missing questions that no button carries */
export function drawTexts(
  { reply, question }: Page,
  shared: Shared | undefined,
  missing: number,
): APITextDisplayComponent[] {
  const { head, body, foot } = textsOf(reply);
  const texts = [
    [...linesAbove(question, shared), head],
    [body],
    [foot, missing > 0 ? `-# ${chat.leftOut(missing)}` : ''],
  ].map(lines => lines.filter(line => line !== '').join('\n'));
  return texts
    .filter(text => text.trim() !== '')
    .map(content => ({ type: ComponentType.TextDisplay, content }));
}

/** The question, where no button holds it or everybody reads along, and who shares. */
function linesAbove(question: string, shared: Shared | undefined): string[] {
  const own = !isHeld(question) && isRepeated(question) ? question : null;
  const shown = own ?? (shared ? clipLabel(shared.question, LONGEST_SHOWN_QUESTION) : '');
  return [
    ...(shown === '' ? [] : [questionLine(shown)]),
    ...(shared ? [`-# ${chat.sharedBy(escapeText(clipLabel(shared.name, LONGEST_NAME)))}`] : []),
  ];
}

type Texts = { head: string; body: string; foot: string };

/** Mostly the reply that is tried for its length is the one that is shown: it is written once. */
const written = new WeakMap<Reply, Texts>();

function textsOf(reply: Reply): Texts {
  const texts = written.get(reply) ?? {
    head: headText(reply),
    body: bodyText(reply),
    foot: footText(reply),
  };
  written.set(reply, texts);
  return texts;
}
