/** A page of an answer as a message: its text, its source, and its controls. */
import { type APIContainerComponent, type APITextDisplayComponent, ComponentType } from 'discord.js';
import { type Audience, chat, controlsOf, type Page, type Reply, type Sharing } from '../../../src/index.ts';
import { LONGEST_NAME, LONGEST_SHOWN_QUESTION } from '../limits.ts';
import { type Message, messageOf } from '../message.ts';
import { fitsButton, fitsLine, questionLine } from '../question-line.ts';
import { clipLabel, escapeText } from '../text.ts';
import { controlRows } from './controls.ts';
import { bodyText, footText, headText } from './reply.ts';

/** `colour`: of the edge, `null` for none. */
export type Around = { audience: Audience; sharing: Sharing | null; colour: number | null };

export function renderPage(page: Page, { audience, sharing, colour }: Around): Message {
  const { rows, leftOut } = controlRows(controlsOf(page, audience), page.question);
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    ...(colour === null ? {} : { accent_color: colour }),
    components: [...renderTexts(page, sharing, leftOut), ...rows],
  };
  return messageOf([container], audience);
}

/** What stands above the controls. @param leftOut links for which there is no control */
export function renderTexts(
  { reply, question }: Page,
  sharing: Sharing | null,
  leftOut: number,
): APITextDisplayComponent[] {
  const { head, body, foot } = textsOf(reply);
  const texts = [
    [...linesAbove(question, sharing), head],
    [body],
    [foot, leftOut > 0 ? `-# ${chat.leftOut(leftOut)}` : ''],
  ].map(lines => lines.filter(line => line !== '').join('\n'));
  return texts
    .filter(text => text.trim() !== '')
    .map(content => ({ type: ComponentType.TextDisplay, content }));
}

/** The question, if no button can hold it or everybody sees the answer, and who shared it. */
function linesAbove(question: string, sharing: Sharing | null): string[] {
  const own = !fitsButton(question) && fitsLine(question) ? question : null;
  const shown = own ?? (sharing ? clipLabel(sharing.question, LONGEST_SHOWN_QUESTION) : '');
  return [
    ...(shown === '' ? [] : [questionLine(shown)]),
    ...(sharing ? [`-# ${chat.sharedBy(escapeText(clipLabel(sharing.name, LONGEST_NAME)))}`] : []),
  ];
}

type Texts = { head: string; body: string; foot: string };

/** The reply that is last measured is usually the one that is sent, so its text is kept. */
const cache = new WeakMap<Reply, Texts>();

function textsOf(reply: Reply): Texts {
  const texts = cache.get(reply) ?? {
    head: headText(reply),
    body: bodyText(reply),
    foot: footText(reply),
  };
  cache.set(reply, texts);
  return texts;
}
