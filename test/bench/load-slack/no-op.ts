/** Bolt with nothing in it: signatures are checked, and what the parent gave is acknowledged. */
import { App, HTTPReceiver, type RespondArguments } from '@slack/bolt';
import type { FromTarget, ToTarget } from './messages.ts';

const bodies = new Map<string, RespondArguments>();

process.on('message', (message: ToTarget) => {
  if (message.kind !== 'bodies') return;
  for (const [question, body] of message.bodies) bodies.set(question, body);
  const ready: FromTarget = { kind: 'ready' };
  process.send?.(ready);
});

const {
  PORT: port = '0',
  SLACK_SIGNING_SECRET: signingSecret = '',
  SLACK_BOT_TOKEN: token = '',
  SLACK_API_URL: slackApiUrl = '',
} = process.env;
const receiver = new HTTPReceiver({ signingSecret });
const app = new App({ token, receiver, clientOptions: { slackApiUrl }, deferInitialization: true });
app.command('/職能', async ({ ack, command }) => {
  await ack(bodies.get(command.text));
});
await app.init();
await receiver.start({ port: Number(port), host: '127.0.0.1' });
