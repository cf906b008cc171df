import { draw } from '../../../adapters/discord/draw.ts';
import type { Message } from '../../../adapters/discord/message.ts';
import { pagesOf } from '../../../adapters/discord/pages.ts';
import { messageProblems, textsOfMessage } from '../../support/discord-limits.ts';
import { readMarkdown } from '../../support/discord-markdown.ts';
import { describeRenderer } from '../../support/render-contract.ts';

describeRenderer<Message>('Discord', {
  pages: (answer, audience) => {
    const shared = audience.kind === 'shared' ? { name: '王小明', question: answer.query } : undefined;
    return pagesOf(answer).map(page => draw(page, { audience, shared, colour: null }));
  },
  problems: messageProblems,
  texts: message => readMarkdown(textsOfMessage(message)).text,
});
