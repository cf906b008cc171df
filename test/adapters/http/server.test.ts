/** The real server, called over sockets. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import type { Platform, PlatformName } from '../../../adapters/service/platform.ts';
import { HTTP_TIMEOUTS, type HttpTimeouts } from '../../../adapters/http/limits.ts';
import { type HttpServer, listen } from '../../../adapters/http/server.ts';
import { newRoster, type PlatformState, type Roster } from '../../../adapters/service/roster.ts';
import { readableLog, standInPlatform } from '../../support/service.ts';

const HOST = '127.0.0.1';

const servers: HttpServer[] = [];
afterAll(() => Promise.all(servers.map(server => server.close())));

/** For tests in which they run out. */
const QUICK: HttpTimeouts = { ...HTTP_TIMEOUTS, headersMs: 300, slowCheckMs: 50, closeMs: 300 };

async function serve(
  platforms: readonly Platform[],
  states: Partial<Record<PlatformName, PlatformState>> = {},
  timeouts?: HttpTimeouts,
) {
  const { log, lines } = readableLog();
  const roster: Roster = newRoster([]);
  for (const platform of platforms) roster.states.set(platform.name, { kind: 'started', platform });
  if (states.slack) roster.states.set('slack', states.slack);
  if (states.discord) roster.states.set('discord', states.discord);
  const listened = await listen({ port: 0, host: HOST, timeouts }, roster, log);
  if (listened.kind === 'failed') throw new Error(listened.problems.join('\n'));
  const { server } = listened;
  servers.push(server);
  return { server, roster, lines, url: `http://${HOST}:${server.port}` };
}

const post = (url: string) => fetch(url, { method: 'POST', body: 'x' });

/** What comes back for bytes that no client would send. */
function speak(port: number, text: string): Promise<{ answer: string; milliseconds: number }> {
  const start = performance.now();
  return new Promise(resolve => {
    let answer = '';
    const socket = connect(port, HOST, () => socket.write(text));
    socket.setEncoding('utf8').on('data', chunk => (answer += String(chunk)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ answer, milliseconds: performance.now() - start }));
  });
}

const echo = standInPlatform({
  routes: {
    '/slack/events': (incoming, response) => {
      incoming.pipe(response);
    },
  },
}).platform;

describe.concurrent('the server', () => {
  it('gives each path to the platform that it belongs to', async () => {
    const discord = standInPlatform({
      name: 'discord',
      routes: { '/discord/interactions': (_, response) => void response.end('discord') },
    });
    const { url } = await serve([echo, discord.platform]);
    const [one, two] = await Promise.all([
      fetch(`${url}/slack/events?retry=1`, { method: 'POST', body: '職能' }),
      fetch(`${url}/discord/interactions`, { method: 'POST' }),
    ]);
    expect([await one.text(), await two.text()]).toEqual(['職能', 'discord']);
  });

  it.each(['/', '/slack', '/slack/events/', '/slack//events', '/constructor', '/__proto__', '/healthz/x'])(
    'answers 404 at %s',
    async path => {
      const { url } = await serve([echo]);
      const response = await fetch(`${url}${path}`, { method: 'POST', body: 'x' });
      expect([response.status, await response.text()]).toEqual([404, 'Not Found\n']);
    },
  );

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
    'refuses %s for platforms, without calling them',
    async method => {
      let calls = 0;
      const counting = standInPlatform({ routes: { '/slack/events': () => void (calls += 1) } });
      const { url } = await serve([counting.platform]);
      const response = await fetch(`${url}/slack/events`, { method });
      expect([response.status, response.headers.get('allow'), calls]).toEqual([405, 'POST', 0]);
    },
  );

  it('refuses a body announced as larger than 256 KB, without calling its platform', async () => {
    let calls = 0;
    const counting = standInPlatform({
      routes: { '/slack/events': (_, response) => void ((calls += 1), response.end()) },
    });
    const { url } = await serve([counting.platform]);
    const send = (bytes: number) =>
      fetch(`${url}/slack/events`, { method: 'POST', body: new Uint8Array(bytes) }).then(
        ({ status }) => status,
      );
    expect(await Promise.all([send(256 * 1024), send(256 * 1024 + 1), send(5_000_000)])).toEqual([
      200, 413, 413,
    ]);
    expect(calls).toBe(1);
  });

  it('refuses it before it is sent, if the sender asks first', async () => {
    const { server } = await serve([echo]);
    const ask = (bytes: number) =>
      new Promise<string>((resolve, reject) => {
        const headers = { Expect: '100-continue', 'Content-Length': bytes };
        const asked = request({
          host: HOST,
          port: server.port,
          path: '/slack/events',
          method: 'POST',
          headers,
        });
        asked.on('continue', () => {
          resolve('continue');
          asked.end('x'.repeat(bytes));
        });
        asked.on('response', ({ statusCode }) => {
          resolve(String(statusCode));
          asked.destroy();
        });
        asked.on('error', reject).flushHeaders();
      });
    expect(await Promise.all([ask(10), ask(300_000)])).toEqual(['continue', '413']);
  });

  it('does not wait for the end of a refused body', async () => {
    const { server } = await serve([echo]);
    const head = 'POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n';
    const { answer, milliseconds } = await speak(server.port, `${head}xxx`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /u);
    expect(milliseconds).toBeLessThan(3000);
  });

  it('cuts off a client that sends its headers too slowly', async () => {
    const { server } = await serve([echo], {}, QUICK);
    const { answer, milliseconds } = await speak(server.port, 'POST /slack/events HTTP/1.1\r\nHost: ');
    expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/u);
    expect(milliseconds).toBeGreaterThan(QUICK.headersMs - 50);
  });

  it('answers 500 where a route throws, at once or later, and lives on', async () => {
    const broken = standInPlatform({
      routes: {
        '/now': () => {
          throw new Error('at once');
        },
        '/later': async () => {
          await Promise.resolve();
          throw new Error('later');
        },
        '/midway': (_, response) => {
          response.write('half');
          throw new Error('midway');
        },
      },
    });
    const { url, lines } = await serve([broken.platform]);
    const statuses = await Promise.all([post(`${url}/now`), post(`${url}/later`)]);
    expect(statuses.map(({ status }) => status)).toEqual([500, 500]);
    await expect(post(`${url}/midway`).then(response => response.text())).rejects.toThrow('terminated');
    expect(lines().map(({ where, reference }) => [where, typeof reference])).toEqual([
      ['/now', 'string'],
      ['/later', 'string'],
      ['/midway', 'string'],
    ]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('says in one line that its port is in use', async () => {
    const { server } = await serve([echo]);
    const { log } = readableLog();
    expect(await listen({ port: server.port, host: HOST }, newRoster([]), log)).toEqual({
      kind: 'failed',
      problems: [`PORT ${server.port} is in use by another process; stop it or give another PORT`],
    });
  });
});

describe.concurrent('/healthz', () => {
  it('has the health of every platform', async () => {
    const { url } = await serve([echo]);
    const response = await fetch(`${url}/healthz`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await response.json()).toEqual({
      ok: true,
      platforms: { slack: { ok: true, detail: 'connected' } },
    });
  });

  it('is 503 while no platform answers, and 200 again afterwards', async () => {
    const { platform, health } = standInPlatform();
    const { url } = await serve([platform]);
    health.ok = false;
    health.detail = 'reconnecting';
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      ok: false,
      platforms: { slack: { ok: false, detail: 'reconnecting' } },
    });
    health.ok = true;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('is 200 if one of two is down, and says which: a restart would interrupt the other', async () => {
    const { url } = await serve([echo], { discord: { kind: 'failed', problems: ['refused'] } });
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      ok: true,
      platforms: { slack: { ok: true }, discord: { ok: false, detail: expect.stringContaining('log') } },
    });
  });

  it('is 503 until something has started, and so are the paths of platforms', async () => {
    const { url, roster } = await serve([], { slack: { kind: 'starting' } });
    const response = await fetch(`${url}/healthz`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { ok: false, platforms: { slack: { ok: false, detail: 'starting' } } },
    ]);
    const early = await fetch(`${url}/slack/events`, { method: 'POST', body: 'x' });
    roster.states.set('slack', { kind: 'started', platform: echo });
    const late = await fetch(`${url}/slack/events`, { method: 'POST', body: 'x' });
    expect([early.status, late.status]).toEqual([503, 200]);
  });

  it('is 503 while the process is stopping, whatever the platforms say', async () => {
    const { url, roster } = await serve([echo]);
    roster.isStopping = true;
    const response = await fetch(`${url}/healthz`);
    expect([response.status, await response.json()]).toEqual([
      503,
      { ok: false, platforms: { slack: { ok: false, detail: 'stopping' } } },
    ]);
  });

  it('is only read', async () => {
    const { url } = await serve([echo]);
    const posted = await fetch(`${url}/healthz`, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await fetch(`${url}/healthz`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe.concurrent('a server that closes', () => {
  it('finishes what is in progress, takes nothing new, and does not wait for idle connections', async () => {
    const gate: { open?: () => void } = {};
    const slow = standInPlatform({
      routes: {
        '/slow': (_, response) => {
          gate.open = () => response.end('done');
        },
      },
    });
    const { url, server } = await serve([slow.platform]);
    await fetch(`${url}/healthz`);
    const answer = post(`${url}/slow`).then(response => response.text());
    await expect.poll(() => gate.open !== undefined).toBe(true);
    const start = performance.now();
    const closed = server.close();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
    gate.open?.();
    expect(await answer).toBe('done');
    await closed;
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('cuts off what never ends', async () => {
    const stuck = standInPlatform({ routes: { '/stuck': () => undefined } });
    const { url, server } = await serve([stuck.platform], {}, QUICK);
    const answer = post(`${url}/stuck`).then(
      () => 'answered',
      () => 'cut',
    );
    await new Promise(resolve => {
      setTimeout(resolve, 100);
    });
    const start = performance.now();
    await server.close();
    expect(await answer).toBe('cut');
    expect(performance.now() - start).toBeGreaterThan(QUICK.closeMs - 50);
  });
});

it('the usual timeouts cut off slow senders, and let a process end within 5 s', () => {
  const { headersMs, slowCheckMs, requestMs, closeMs } = HTTP_TIMEOUTS;
  expect(headersMs + slowCheckMs).toBeLessThan(5000);
  expect(requestMs).toBeLessThanOrEqual(10_000);
  expect(closeMs).toBeLessThan(5000);
});
