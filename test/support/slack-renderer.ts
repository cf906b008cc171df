/** Slack's renderer as the contract takes it. */
import { draw, type Shared } from '../../adapters/slack/draw.ts';
import { pagesOf } from '../../adapters/slack/pages.ts';
import type { Renderer } from './renderer-check.ts';
import { problemsOfMessage, textsOfBlocks } from './slack-limits.ts';

export const slackRenderer: Renderer<ReturnType<typeof draw>> = {
  pages: (answer, audience) => {
    const shared: Shared | undefined =
      audience.kind === 'shared' ? { name: '王小明', question: answer.question } : undefined;
    return pagesOf(answer).map(page => draw(page, audience, shared));
  },
  problems: problemsOfMessage,
  texts: ({ blocks }) => textsOfBlocks(blocks),
};
