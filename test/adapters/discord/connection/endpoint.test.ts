/** The address that Discord calls: what is signed is answered, everything else refused. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENDPOINT_PATH } from '../../../../adapters/discord/connection/endpoint.ts';
import { startDiscord } from '../../../../adapters/discord/main.ts';
import { type Attempted, attempt } from '../../../../adapters/service/attempt.ts';
import type { Health } from '../../../../adapters/service/platform.ts';
import { openSite, platformOf, PUBLIC_KEY, signed } from '../../../support/discord-bot.ts';
import { ping, slash } from '../../../support/discord-payloads.ts';
import { readableLog, services } from '../../../support/service.ts';

const { log, lines, text } = readableLog();
let health: Health;
let listener: RequestListener = () => undefined;
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  const env = { gateway: null, publicKey: PUBLIC_KEY, apiUrl: 'http://127.0.0.1:1/api' };
  const platform = platformOf(await startDiscord(env, services(log)));
  health = platform.health();
  listener = platform.routes[ENDPOINT_PATH] ?? listener;
  site = await openSite(listener);
});
afterAll(() => site.close());

const BODY = JSON.stringify(slash({ question: '會議專案經理 T3' }));

const post = (body: string | Buffer, headers: Record<string, string>) =>
  fetch(site.address, { method: 'POST', body, headers });

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);

it('is healthy while nobody calls', () => {
  expect(health).toEqual({ ok: true, detail: 'waiting for Discord to call /discord/interactions' });
});

describe('a request', () => {
  it('of Discord’s check is answered with a pong', async () => {
    const body = JSON.stringify(ping());
    const response = await post(body, signed(body));
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
  });

  it('that is signed is answered', async () => {
    const response = await post(BODY, signed(BODY));
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toContain('控制專案進度');
  });

  it.each<[string, string, Record<string, string>]>([
    ['signed 290 s ago', BODY, signed(BODY, { at: ago(290) })],
    ['signed by a clock 290 s ahead', BODY, signed(BODY, { at: ago(-290) })],
  ])('%s is answered', async (_, body, headers) => {
    expect((await post(body, headers)).status).toBe(200);
  });

  const without = (name: string) =>
    Object.fromEntries(Object.entries(signed(BODY)).filter(([key]) => key !== name));
  const stranger = generateKeyPairSync('ed25519').privateKey;

  it.each<[string, string, Record<string, string>]>([
    ['without a signature', BODY, without('x-signature-ed25519')],
    ['without a time', BODY, without('x-signature-timestamp')],
    ['without anything', BODY, {}],
    ['signed by somebody else', BODY, signed(BODY, { key: stranger })],
    ['with another body', BODY.replace('T3', 'T4'), signed(BODY)],
    [
      'with another time',
      BODY,
      { ...signed(BODY), 'x-signature-timestamp': String(Math.floor(Date.now() / 1000) - 1) },
    ],
    ['signed 310 s ago', BODY, signed(BODY, { at: ago(310) })],
    ['signed by a clock 310 s ahead', BODY, signed(BODY, { at: ago(-310) })],
    ['with a time that is none', BODY, { ...signed(BODY), 'x-signature-timestamp': 'now' }],
    ['with a signature that is none', BODY, { ...signed(BODY), 'x-signature-ed25519': 'zz'.repeat(64) }],
    ['with half a signature', BODY, { ...signed(BODY), 'x-signature-ed25519': 'ab'.repeat(32) }],
    ['without a body', '', signed(BODY)],
  ])('%s is refused with 401', async (_, body, headers) => {
    const answered = lines().length;
    const response = await post(body, headers);
    expect([response.status, await response.text()]).toEqual([401, '']);
    expect(lines()).toHaveLength(answered);
  });

  it('that is too large is refused before it is read', async () => {
    const body = ' '.repeat(256 * 1024 + 1);
    const status = await post(body, signed(body)).then(
      response => response.status,
      // The connection may be closed while the rest is still being sent.
      () => 413,
    );
    expect(status).toBe(413);
  });

  it('whose sender hangs up is not a fault', async () => {
    const called = new Promise<Attempted<unknown>>(resolve => {
      const server = createServer((request, response) => {
        server.close();
        void attempt(() => listener(request, response)).then(resolve);
        request.once('data', () => sender.destroy());
      });
      const sender = new Socket();
      server.listen(0, '127.0.0.1', () => {
        const bound = server.address();
        sender.connect(typeof bound === 'object' && bound ? bound.port : 0, '127.0.0.1');
        sender.write('POST / HTTP/1.1\r\nHost: bot\r\nContent-Length: 9\r\n\r\nhalf');
      });
    });
    expect(await called).toEqual({ kind: 'done', value: undefined });
  });

  it('that is signed but not JSON is refused with 400, and logged', async () => {
    const body = 'gibberish';
    expect((await post(body, signed(body))).status).toBe(400);
    expect(lines().at(-1)).toMatchObject({ level: 'error', msg: 'fault', where: 'body' });
    expect(text()).not.toContain(body);
  });
});
