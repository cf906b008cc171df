import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { slash } from '../../support/slack-requests.ts';
import { expectSoon } from '../../support/soon.ts';
import { titleOf } from '../../support/slack-shown.ts';
import { STAND_IN, type StandIn, startSlack } from '../../support/slack-stand-in.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

async function standIn(): Promise<StandIn> {
  const slack = await startSlack();
  onTestFinished(() => slack.close());
  return slack;
}

/** `npm start` with nothing in the environment but this. */
function npmStart(variables: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx/esm', 'adapters/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const written = Promise.all([child.stdout, child.stderr].map(async stream => (stream ? text(stream) : '')));
  return {
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    ended: async () => {
      const [[code], [output, errors]] = await Promise.all([once(child, 'exit'), written]);
      return { code, output, errors };
    },
  };
}

const socketMode = (slack: StandIn) => ({
  SLACK_BOT_TOKEN: STAND_IN.botToken,
  SLACK_APP_TOKEN: STAND_IN.appToken,
  SLACK_API_URL: slack.apiUrl,
});

type Peer = Partial<StandIn['socket']['manners']>;

/** Nothing of what the peer does here ends the process, and nothing of it keeps the process from ending. */
const PEER: Peer = { closes: false, disconnects: 'before' };

it('answers as npm start runs it, and ends within 2 s of SIGTERM while it is told to connect again', {
  timeout: 30_000,
}, async () => {
  const slack = await standIn();
  const bot = npmStart(socketMode(slack));
  await expectSoon(() => slack.socket.open(), { timeout: 15_000 }).toBe(1);
  const { socketType, body } = slash('會議專案經理 T3');
  expect(titleOf(await slack.socket.push(socketType, body))).toBe('T3 控制專案進度');
  Object.assign(slack.socket.manners, PEER);
  slack.socket.terminate();
  await expectSoon(() => slack.socket.connections()).toBeGreaterThan(1);
  const began = performance.now();
  bot.kill('SIGTERM');
  const { code, output, errors } = await bot.ended();
  expect(code).toBe(0);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(output).toContain('"kind":"duty"');
  expect(`${output}${errors}`).not.toMatch(/unhandled|uncaught/iu);
});
