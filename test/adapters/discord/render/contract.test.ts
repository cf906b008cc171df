import { describeRenderer } from '../../../support/render-contract.ts';
import { discordRenderer } from '../../../support/discord-renderer.ts';

describeRenderer('Discord', discordRenderer);
