import { createServer } from 'node:http';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLog } from '../../../../adapters/service/log.ts';
import { startSlack } from '../../../../adapters/slack/main.ts';
import { TIMEOUTS } from '../../../../adapters/slack/timeouts.ts';
import { BRIEF, engine, envFor, SHORT_TIMEOUTS, type Mode } from '../../../support/slack-bot.ts';
import { type StandIn, startSlack as startStandIn } from '../../../support/slack-stand-in.ts';

async function standIn(): Promise<StandIn> {
  const slack = await startStandIn();
  onTestFinished(() => slack.close());
  return slack;
}

type Change = { env?: object; timeouts?: object };

async function start(slack: StandIn, mode: Mode, { env = {}, timeouts = {} }: Change = {}) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: line => void lines.push(line) } });
  const began = performance.now();
  const started = await startSlack(
    { ...envFor(slack, mode), ...env },
    { engine, log, logQuestions: false },
    { ...SHORT_TIMEOUTS, ...timeouts },
  );
  const milliseconds = performance.now() - began;
  if (started.kind === 'started') await started.platform.stop();
  return { started, milliseconds, logged: lines.join('') };
}

const failedWith = (...parts: string[]) => ({
  kind: 'failed',
  problems: [expect.stringMatching(new RegExp(parts.join('.*'), 'u'))],
});

describe('starting Slack', () => {
  it.each(['http', 'socket'] as const)('asks over %s once whether the token is right', async mode => {
    const slack = await standIn();
    const { started } = await start(slack, mode);
    expect(started.kind).toBe('started');
    expect(slack.callsOf('auth.test')).toHaveLength(1);
  });

  it.each([
    [
      'http',
      { botToken: 'xoxb-wrong' },
      ['SLACK_BOT_TOKEN is refused by Slack', 'invalid_auth', 'Install App'],
    ],
    [
      'socket',
      { botToken: 'xoxb-wrong' },
      ['SLACK_BOT_TOKEN is refused by Slack', 'invalid_auth', 'Install App'],
    ],
    [
      'socket',
      { connection: { kind: 'socket', appToken: 'xapp-wrong' } },
      ['SLACK_APP_TOKEN is refused by Slack', 'invalid_auth', 'connections:write'],
    ],
  ] as const)('over %s with %j fails at once', async (mode, env, parts) => {
    const { started, milliseconds, logged } = await start(await standIn(), mode, { env });
    expect(started).toEqual(failedWith(...parts));
    expect(milliseconds).toBeLessThan(SHORT_TIMEOUTS.startMs);
    expect(logged).not.toContain('wrong');
  });

  it('tries again while Slack has an outage', async () => {
    const slack = await standIn();
    slack.trouble('auth.test', { kind: 'status', status: 503 }, { kind: 'status', status: 500 });
    slack.trouble('apps.connections.open', { kind: 'status', status: 503 });
    expect((await start(slack, 'socket')).started.kind).toBe('started');
  });

  it.each<[string, (slack: StandIn) => void, string[]]>([
    [
      'answers 500',
      slack =>
        slack.trouble(
          'auth.test',
          ...Array.from({ length: 50 }, () => ({ kind: 'status', status: 500 }) as const),
        ),
      ['answers with HTTP status 500'],
    ],
    [
      'answers nothing',
      slack =>
        slack.trouble('auth.test', ...Array.from({ length: 50 }, () => ({ kind: 'silence' }) as const)),
      ['cannot be reached at', 'no answer in time', 'SLACK_API_URL'],
    ],
    [
      'asks to wait',
      slack => slack.trouble('auth.test', { kind: 'status', status: 429, retryAfter: 30 }),
      ['Slack asks to wait 30 s'],
    ],
    [
      'accepts the socket and sends nothing',
      slack => {
        slack.socket.manners.upgrades = false;
      },
      ["Slack's socket cannot be opened", 'no greeting within'],
    ],
    [
      'does not greet',
      slack => {
        slack.socket.manners.greets = false;
      },
      ["Slack's socket cannot be opened", 'no greeting within'],
    ],
  ])('fails in bounded time where Slack %s', async (_, behave, parts) => {
    const slack = await standIn();
    behave(slack);
    const { started, milliseconds } = await start(slack, 'socket', { timeouts: BRIEF });
    expect(started).toEqual(failedWith(...parts));
    expect(milliseconds).toBeLessThan(2000);
  });

  it('fails in bounded time if nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const bound = server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    server.close();
    await once(server, 'close');
    const apiUrl = `http://127.0.0.1:${port}/api/`;
    const change = { env: { apiUrl }, timeouts: BRIEF };
    const { started, milliseconds } = await start(await standIn(), 'http', change);
    expect(started).toEqual(failedWith('Slack cannot be reached at', 'ECONNREFUSED'));
    expect(milliseconds).toBeLessThan(2000);
  });

  it('waits about ten seconds before it gives the reason', () => {
    expect(TIMEOUTS.startMs).toBe(10_000);
  });
});
