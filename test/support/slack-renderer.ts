/** Slack's renderer as the contract takes it. */
import { renderPage } from '../../adapters/slack/render/page.ts';
import { pagesOf } from '../../adapters/slack/render/pages.ts';
import type { Renderer } from './renderer-check.ts';
import { problemsOfMessage, textsOfBlocks } from './slack-limits.ts';

export const slackRenderer: Renderer<ReturnType<typeof renderPage>> = {
  pages: (answer, audience) => {
    const sharing = audience.kind === 'shared' ? { name: '王小明', question: answer.question } : null;
    return pagesOf(answer).map(page => renderPage(page, audience, sharing));
  },
  problems: problemsOfMessage,
  texts: ({ blocks }) => textsOfBlocks(blocks),
};
