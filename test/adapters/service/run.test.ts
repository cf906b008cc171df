/** Platforms that start, fail, throw and hang beside each other. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  type Candidate,
  candidate,
  type PlatformName,
  type Started,
} from '../../../adapters/service/platform.ts';
import { run } from '../../../adapters/service/run.ts';
import { readableLog, services, standInPlatform } from '../../support/service.ts';

const HOST = '127.0.0.1';

function configured(name: PlatformName, begin: () => Promise<Started>): Candidate {
  return candidate(name, { kind: 'env', env: {} }, begin);
}

const started = (name: PlatformName, more: Parameters<typeof standInPlatform>[0] = {}) => {
  const standIn = standInPlatform({ name, ...more });
  return { ...standIn, candidate: configured(name, async () => standIn.started) };
};

async function start(candidates: readonly Candidate[], port: number | null = null) {
  const { log, lines } = readableLog();
  const running = await run(candidates, services(log), { port, host: HOST });
  if (running.kind === 'running') onTestFinished(() => running.stop());
  return { running, lines };
}

const routes = {
  '/slack/events': (_: unknown, response: { end(text: string): unknown }) => void response.end('ok'),
};

afterEach(() => {
  vi.useRealTimers();
});

describe('running platforms', () => {
  it('logs once that they run: how many standards, which platforms, and how they are reached', async () => {
    const { running, lines } = await start(
      [started('slack', { routes }).candidate, started('discord').candidate],
      0,
    );
    expect(running).toMatchObject({ kind: 'running', port: expect.any(Number) });
    expect(lines()).toMatchObject([
      { level: 'info', msg: 'started', standards: 5, platforms: { slack: 'http', discord: 'connection' } },
    ]);
  });

  it('needs no port if no platform is called over HTTP', async () => {
    const { running } = await start([started('slack').candidate]);
    expect(running).toMatchObject({ kind: 'running', port: null });
  });

  it('serves their health if a port is given nevertheless', async () => {
    const { running } = await start([started('slack').candidate], 0);
    const port = running.kind === 'running' ? running.port : null;
    expect((await fetch(`http://${HOST}:${port}/healthz`)).status).toBe(200);
  });

  it('leaves out the platforms of which no variable is set', async () => {
    const absent = candidate('discord', { kind: 'absent' }, () => Promise.reject(new Error('never called')));
    const { running, lines } = await start([started('slack').candidate, absent]);
    expect(running.kind).toBe('running');
    expect(lines()).toMatchObject([{ msg: 'started', platforms: { slack: 'connection' } }]);
  });

  it('gives a platform its own environment and the services of all', async () => {
    const seen: unknown[] = [];
    const { platform } = standInPlatform();
    await start([
      candidate('slack', { kind: 'env', env: { token: 'its own' } }, async (env, { engine }) => {
        seen.push(env, engine.standards.length);
        return { kind: 'started', platform };
      }),
    ]);
    expect(seen).toEqual([{ token: 'its own' }, 5]);
  });
});

describe('a platform that fails', () => {
  const failing: readonly (readonly [string, Candidate, RegExp])[] = [
    [
      'is configured wrongly',
      candidate('slack', { kind: 'invalid', problems: ['SLACK_BOT_TOKEN is missing'] }, throwing),
      /^SLACK_BOT_TOKEN is missing$/u,
    ],
    [
      'says why',
      configured('slack', async () => ({ kind: 'failed', problems: ['slack refuses the token'] })),
      /^slack refuses the token$/u,
    ],
    [
      'rejects',
      configured('slack', throwing),
      /^slack could not be started; search the log for [\da-f]{8}$/u,
    ],
    [
      'throws at once',
      configured('slack', () => {
        throw new Error('at once');
      }),
      /^slack could not be started/u,
    ],
    [
      'is called over HTTP without a port',
      started('slack', { routes }).candidate,
      /^PORT is missing: slack calls \/slack\/events over HTTP/u,
    ],
  ];

  it.each(failing)('because it %s, takes no other down', async (_, slack, problem) => {
    const { running, lines } = await start([slack, started('discord').candidate]);
    expect(running.kind).toBe('running');
    expect(lines().filter(({ msg }) => msg !== 'fault')).toMatchObject([
      {
        level: 'error',
        msg: 'platform failed',
        platform: 'slack',
        problems: [expect.stringMatching(problem)],
      },
      { level: 'info', msg: 'started', platforms: { discord: 'connection' } },
    ]);
  });

  it.each(failing)('because it %s, ends the start where it is the only one', async (_, slack, problem) => {
    const { running } = await start([slack]);
    expect(running).toEqual({ kind: 'failed', problems: [expect.stringMatching(problem)] });
  });

  it('is reported in the health of the process', async () => {
    const { running } = await start([configured('slack', throwing), started('discord').candidate], 0);
    const port = running.kind === 'running' ? running.port : null;
    const response = await fetch(`http://${HOST}:${port}/healthz`);
    expect(await response.json()).toMatchObject({
      ok: true,
      platforms: { slack: { ok: false }, discord: { ok: true } },
    });
  });

  it('or is slow, does not keep others from being called', async () => {
    const gate: { open?: () => void } = {};
    const discord = standInPlatform({ name: 'discord' });
    const slow = configured(
      'discord',
      () =>
        new Promise(resolve => {
          gate.open = () => resolve(discord.started);
        }),
    );
    const port = await freePort();
    const { log } = readableLog();
    const running = run([started('slack', { routes }).candidate, slow], services(log), { port, host: HOST });
    const call = () =>
      fetch(`http://${HOST}:${port}/slack/events`, { method: 'POST' }).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(call).toBe(200);
    const health = await fetch(`http://${HOST}:${port}/healthz`);
    expect(await health.json()).toMatchObject({ ok: true, platforms: { discord: { detail: 'starting' } } });
    gate.open?.();
    const outcome = await running;
    if (outcome.kind === 'running') await outcome.stop();
    expect(discord.stops()).toBe(1);
  });

  it('is not waited for forever; if it starts after all, it is stopped', async () => {
    vi.useFakeTimers();
    const slow = standInPlatform();
    const gate: { open?: () => void } = {};
    const slack = configured(
      'slack',
      () =>
        new Promise(resolve => {
          gate.open = () => resolve(slow.started);
        }),
    );
    const { log } = readableLog();
    const running = run([slack], services(log), { port: null });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await running).toEqual({
      kind: 'failed',
      problems: ['slack did not start within 600 s; check the network and start again'],
    });
    gate.open?.();
    await vi.advanceTimersByTimeAsync(1);
    expect(slow.stops()).toBe(1);
  });

  it('because its port is in use does not affect those that need none', async () => {
    const other = await occupy();
    onTestFinished(() => void other.server.close());
    const { port } = other;
    const slack = started('slack', { routes });
    const { running, lines } = await start([slack.candidate, started('discord').candidate], port);
    expect(running).toMatchObject({ kind: 'running', port: null });
    expect(slack.stops()).toBe(1);
    const problems = [`PORT ${port} is in use by another process; stop it or give another PORT`];
    expect(lines()).toMatchObject([
      { level: 'error', msg: 'no server', problems },
      { level: 'error', msg: 'platform failed', platform: 'slack', problems },
      { level: 'info', msg: 'started', platforms: { discord: 'connection' } },
    ]);
  });

  it('with the same problem as another reports it once', async () => {
    const { server, port } = await occupy();
    onTestFinished(() => void server.close());
    const slack = started('slack', { routes });
    const discord = started('discord', { routes: { '/discord/interactions': routes['/slack/events'] } });
    const { running } = await start([slack.candidate, discord.candidate], port);
    expect(running).toEqual({ kind: 'failed', problems: [expect.stringMatching(/^PORT \d+ is in use/u)] });
    expect([slack.stops(), discord.stops()]).toEqual([1, 1]);
  });
});

describe('stopping', () => {
  it('stops the platforms and the server', async () => {
    const [slack, discord] = [started('slack', { routes }), started('discord')];
    const { running } = await start([slack.candidate, discord.candidate], 0);
    if (running.kind === 'failed') throw new Error(running.problems.join('\n'));
    await running.stop();
    expect([slack.stops(), discord.stops()]).toEqual([1, 1]);
    await expect(fetch(`http://${HOST}:${running.port}/healthz`)).rejects.toThrow('fetch failed');
  });

  it('finishes what is in progress, and takes nothing new on a connection that is open', async () => {
    let calls = 0;
    const whole: RequestListener = (request, response) => {
      calls += 1;
      request.on('end', () => response.end('ok')).resume();
    };
    const { running } = await start([started('slack', { routes: { '/slack/events': whole } }).candidate], 0);
    if (running.kind === 'failed') throw new Error(running.problems.join('\n'));
    const socket = connect(running.port ?? 0, HOST);
    let said = '';
    socket.setEncoding('utf8').on('data', chunk => (said += String(chunk)));
    const closed = new Promise(resolve => {
      socket.once('close', resolve);
    });
    const head = 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n';
    socket.write(`${head}x`);
    await expect.poll(() => calls).toBe(1);
    const stopped = running.stop();
    socket.write(`xGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n${head}xx${head}xx`);
    await Promise.all([closed, stopped]);
    expect(said.match(/HTTP\/1\.1 \d{3}|Connection: close|stopping/gu)).toEqual([
      'HTTP/1.1 200',
      'HTTP/1.1 503',
      'stopping',
      'HTTP/1.1 503',
      'Connection: close',
    ]);
    expect(calls).toBe(1);
  });

  it('gives up after 4.5 s what hangs, and what fails, and logs it', async () => {
    vi.useFakeTimers();
    const hanging = started('slack', { stop: () => new Promise(() => undefined) });
    const failing = started('discord', { stop: throwing });
    const { log, lines } = readableLog();
    const running = await run([hanging.candidate, failing.candidate], services(log), { port: null });
    if (running.kind === 'failed') throw new Error(running.problems.join('\n'));
    const stopped = running.stop();
    await vi.advanceTimersByTimeAsync(4500);
    await stopped;
    expect(lines().slice(1)).toMatchObject([
      { level: 'error', msg: 'fault', platform: 'discord', where: 'stop' },
      { level: 'warn', msg: 'did not stop in time', platform: 'slack' },
    ]);
  });
});

function throwing(): Promise<never> {
  return Promise.reject(new Error('broken'));
}

async function occupy(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>(resolve => {
    server.listen(0, HOST, resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

async function freePort(): Promise<number> {
  const { server, port } = await occupy();
  await new Promise(resolve => {
    server.close(resolve);
  });
  return port;
}
