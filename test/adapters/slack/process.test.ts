import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { slash } from '../../support/slack-requests.ts';
import { expectSoon } from '../../support/soon.ts';
import { titleOf } from '../../support/slack-shown.ts';
import { STAND_IN, type StandIn, startSlack } from '../../support/slack-stand-in.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What is left when the tests are over, which run at the same time. */
const leftovers: (() => unknown)[] = [];
afterAll(() => Promise.all(leftovers.map(end => end())));

async function standIn(): Promise<StandIn> {
  const slack = await startSlack();
  leftovers.push(() => slack.close());
  return slack;
}

/** `npm start` with nothing in the environment but this. */
function npmStart(variables: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx/esm', 'adapters/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  leftovers.push(() => child.kill('SIGKILL'));
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

/** Starts, answers, loses its connection to a peer that behaves like this, and is told to end. */
async function runBefore(peer: Peer) {
  const slack = await standIn();
  const bot = npmStart(socketMode(slack));
  await expectSoon(() => slack.socket.open(), { timeout: 15_000 }).toBe(1);
  const { socketType, body } = slash('會議專案經理 T3');
  const answer = titleOf(await slack.socket.push(socketType, body));
  Object.assign(slack.socket.manners, peer);
  slack.socket.terminate();
  await expectSoon(() => slack.socket.connections()).toBeGreaterThan(1);
  const began = performance.now();
  bot.kill('SIGTERM');
  const { code, output, errors } = await bot.ended();
  return { answer, code, written: `${output}${errors}`, milliseconds: performance.now() - began };
}

it('answers as npm start runs it, and ends within 2 s of SIGTERM, however the peer behaves', {
  timeout: 30_000,
}, async () => {
  const peers: Peer[] = [{ closes: false }, { disconnects: 'before' }];
  for (const { answer, code, written, milliseconds } of await Promise.all(peers.map(runBefore))) {
    expect(answer).toBe('T3 控制專案進度');
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(2000);
    expect(written).toContain('"kind":"duty"');
    expect(written).not.toMatch(/unhandled|uncaught/iu);
  }
});
