import { describeRenderer } from '../../../support/render-contract.ts';
import { slackRenderer } from '../../../support/slack-renderer.ts';

describeRenderer('Slack', slackRenderer);
