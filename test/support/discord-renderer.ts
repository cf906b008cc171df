/** Discord's renderer, for the contract that all renderers keep. */
import { renderPage } from '../../adapters/discord/render/page.ts';
import type { Message } from '../../adapters/discord/message.ts';
import { pagesOf } from '../../adapters/discord/render/pages.ts';
import { messageProblems, textsOfMessage } from './discord-limits.ts';
import { readMarkdown } from './discord-markdown.ts';
import type { Renderer } from './renderer-check.ts';

export const discordRenderer: Renderer<Message> = {
  pages: (answer, audience) => {
    const sharing = audience.kind === 'shared' ? { name: '王小明', question: answer.question } : null;
    return pagesOf(answer).map(page => renderPage(page, { audience, sharing, colour: null }));
  },
  problems: messageProblems,
  texts: message => readMarkdown(textsOfMessage(message)).text,
};
