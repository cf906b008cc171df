/** Discord's renderer as the contract takes it. */
import { draw } from '../../adapters/discord/draw.ts';
import type { Message } from '../../adapters/discord/message.ts';
import { pagesOf } from '../../adapters/discord/pages.ts';
import { messageProblems, textsOfMessage } from './discord-limits.ts';
import { readMarkdown } from './discord-markdown.ts';
import type { Renderer } from './renderer-check.ts';

export const discordRenderer: Renderer<Message> = {
  pages: (answer, audience) => {
    const shared = audience.kind === 'shared' ? { name: '王小明', question: answer.question } : undefined;
    return pagesOf(answer).map(page => draw(page, { audience, shared, colour: null }));
  },
  problems: messageProblems,
  texts: message => readMarkdown(textsOfMessage(message)).text,
};
