import { draw } from '../../../adapters/slack/draw.ts';
import { pagesOf } from '../../../adapters/slack/pages.ts';
import { describeRenderer } from '../../support/render-contract.ts';
import { problemsOfMessage, textsOfBlocks } from '../../support/slack-limits.ts';

describeRenderer('Slack', {
  pages: (answer, audience) =>
    pagesOf(answer).map(page =>
      draw(
        page,
        audience,
        audience.kind === 'shared' ? { name: '王小明', question: answer.query } : undefined,
      ),
    ),
  problems: problemsOfMessage,
  texts: ({ blocks }) => textsOfBlocks(blocks),
});
