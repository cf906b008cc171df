/** Slack's renderer as the contract takes it. */
import { draw } from '../../adapters/slack/draw.ts';
import { pagesOf } from '../../adapters/slack/pages.ts';
import type { Renderer } from './renderer-check.ts';
import { problemsOfMessage, textsOfBlocks } from './slack-limits.ts';

export const slackRenderer: Renderer<ReturnType<typeof draw>> = {
  pages: (answer, audience) => {
    const sharing = audience.kind === 'shared' ? { name: '王小明', question: answer.question } : null;
    return pagesOf(answer).map(page => draw(page, audience, sharing));
  },
  problems: problemsOfMessage,
  texts: ({ blocks }) => textsOfBlocks(blocks),
};
