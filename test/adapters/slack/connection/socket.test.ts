import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BRIEF, type Bot, type Options, startBot } from '../../../support/slack-bot.ts';
import { expectSoon } from '../../../support/soon.ts';
import { mention, slash } from '../../../support/slack-requests.ts';
import { titleOf } from '../../../support/slack-shown.ts';

async function start(options: Options = {}): Promise<Bot> {
  const bot = await startBot({ mode: 'socket', ...options });
  onTestFinished(() => bot.stop());
  return bot;
}

const connected = { ok: true, detail: expect.stringMatching(/^socket connected, /u) };
const lost = { ok: false, detail: expect.stringMatching(/^socket connecting again since 20.+Z, /u) };

async function expectAnswer(bot: Bot): Promise<void> {
  const { body } = await bot.send(slash('會議專案經理 T3'));
  expect(titleOf(body)).toBe('T3 控制專案進度');
}

describe('the socket', () => {
  it('says that it is connected, and when the last envelope came', async () => {
    const bot = await start();
    expect(bot.platform.health()).toEqual({ ok: true, detail: 'socket connected, no envelope yet' });
    const before = new Date();
    await expectAnswer(bot);
    const { ok, detail } = bot.platform.health();
    const [, at = ''] = /^socket connected, last envelope (20.+Z)$/u.exec(detail) ?? [];
    expect(ok).toBe(true);
    expect(new Date(at).getTime()).toBeGreaterThanOrEqual(before.getTime());
  });

  it('is opened anew if it is silent, and kept as long as it is not', async () => {
    const bot = await start({ env: { silenceMs: 600 } });
    const began = performance.now();
    while (performance.now() - began < 700) await expectAnswer(bot);
    expect(bot.slack.socket.connections()).toBe(1);
    await expectSoon(() => bot.slack.socket.connections()).toBe(2);
    await expectSoon(() => bot.platform.health()).toEqual(connected);
    expect(bot.logged()).toContain('socket is silent, connecting again');
    await expectAnswer(bot);
  });

  it('is kept however silent it is, if the operator wants that', async () => {
    const bot = await start({ env: { silenceMs: null } });
    await wait(150);
    expect(bot.slack.socket.connections()).toBe(1);
  });

  it.each(['before', 'after'] as const)(
    'is opened again as often as it takes if Slack ends it %s its greeting',
    async when => {
      const bot = await start();
      bot.slack.socket.manners.disconnects = when;
      bot.slack.socket.terminate();
      await expectSoon(() => bot.slack.socket.connections()).toBeGreaterThan(3);
      bot.slack.socket.manners.disconnects = 'never';
      const ended = bot.slack.socket.connections();
      await expectSoon(() => bot.slack.socket.connections()).toBe(ended + 1);
      await expectSoon(() => bot.slack.socket.open()).toBe(1);
      await expectSoon(() => bot.platform.health()).toEqual(connected);
      await expectAnswer(bot);
    },
  );

  it.each(['refresh', 'terminate'] as const)('comes back by itself after a %s, at once', async how => {
    const bot = await start({ timeouts: { reconnect: { firstMs: 60_000, longestMs: 60_000 } } });
    bot.slack.socket[how]();
    await expectSoon(() => bot.slack.socket.connections()).toBe(2);
    await expectSoon(() => bot.platform.health()).toEqual(connected);
    await expectAnswer(bot);
  });

  it('is opened less and less often if no connection lasts', async () => {
    const bot = await start({ timeouts: { reconnect: { firstMs: 100, longestMs: 400 } } });
    bot.slack.socket.manners.disconnects = 'after';
    bot.slack.socket.terminate();
    await wait(600);
    // At once, then after 100, 200 and 400 ms.
    expect(bot.slack.socket.connections()).toBeGreaterThanOrEqual(3);
    expect(bot.slack.socket.connections()).toBeLessThanOrEqual(5);
  });

  it('says that it is lost, and comes back when Slack does', async () => {
    const bot = await start({ timeouts: BRIEF });
    const broken = Array.from({ length: 4 }, () => ({ kind: 'status', status: 503 }) as const);
    bot.slack.trouble(
      'apps.connections.open',
      ...broken,
      { kind: 'silence' },
      { kind: 'refuse', error: 'internal_error' },
    );
    bot.slack.socket.terminate();
    await expectSoon(() => bot.platform.health()).toEqual(lost);
    await expectSoon(() => bot.platform.health(), { timeout: 4000 }).toEqual(connected);
    await expectAnswer(bot);
    expect(bot.logged()).toContain('socket cannot be opened, trying again');
  });

  it('waits as long as Slack asks', async () => {
    const bot = await start();
    bot.slack.trouble('apps.connections.open', { kind: 'status', status: 429, retryAfter: 1 });
    const began = performance.now();
    bot.slack.socket.terminate();
    await expectSoon(() => bot.slack.socket.connections()).toBe(2);
    expect(performance.now() - began).toBeGreaterThan(990);
  });

  it('gives up a connection that never greets, and opens another', async () => {
    const bot = await start({ timeouts: BRIEF });
    bot.slack.socket.manners.upgrades = false;
    bot.slack.socket.terminate();
    await expectSoon(() => bot.logged()).toContain('no greeting within');
    bot.slack.socket.manners.upgrades = true;
    await expectSoon(() => bot.slack.socket.silent()).toBe(0);
    await expectSoon(() => bot.platform.health()).toEqual(connected);
    await expectAnswer(bot);
  });

  it('never writes the ticket of a connection to the log', async () => {
    const bot = await start();
    bot.slack.socket.terminate();
    await expectSoon(() => bot.slack.socket.connections()).toBe(2);
    expect(bot.logged()).not.toMatch(/secret-ticket|xapp-stand|xoxb-stand/u);
  });
});

describe('stopping', () => {
  it('over the socket closes it, and does not come back', async () => {
    const bot = await start();
    await bot.platform.stop();
    await expectSoon(() => bot.slack.socket.open()).toBe(0);
    expect(bot.slack.socket.connections()).toBe(1);
    expect(bot.platform.health().ok).toBe(false);
  });

  it('cuts a connection whose peer never closes it', async () => {
    const bot = await start();
    bot.slack.socket.manners.closes = false;
    bot.slack.socket.terminate();
    await expectSoon(() => bot.slack.socket.connections()).toBe(2);
    await expectSoon(() => bot.platform.health()).toEqual(connected);
    const began = performance.now();
    await bot.platform.stop();
    expect(performance.now() - began).toBeLessThan(2500);
    await expectSoon(() => bot.slack.socket.open()).toBe(0);
  });

  it('ends the tries to open a lost socket', async () => {
    const bot = await start({ timeouts: { reconnect: { firstMs: 60_000, longestMs: 60_000 } } });
    bot.slack.trouble('apps.connections.open', { kind: 'status', status: 503 });
    bot.slack.socket.terminate();
    await expectSoon(() => bot.logged()).toContain('trying again');
    const began = performance.now();
    await bot.platform.stop();
    expect(performance.now() - began).toBeLessThan(2500);
    expect(bot.slack.callsOf('apps.connections.open')).toHaveLength(2);
  });

  // A rejection that nobody handles fails the run.
  it.each(['before', 'after'] as const)(
    'takes no time while Slack ends each connection %s its greeting',
    async when => {
      const bot = await start();
      bot.slack.socket.manners.disconnects = when;
      bot.slack.socket.terminate();
      await expectSoon(() => bot.slack.socket.connections()).toBeGreaterThan(1);
      const began = performance.now();
      await bot.platform.stop();
      expect(performance.now() - began).toBeLessThan(2000);
      await expectSoon(() => bot.slack.socket.open()).toBe(0);
    },
  );

  it.each(['http', 'socket'] as const)('over %s finishes pending work', async mode => {
    const bot = await start({ mode });
    bot.slack.trouble('chat.postMessage', { kind: 'status', status: 500 }, { kind: 'status', status: 500 });
    await bot.send(mention('會議專案經理 T3'));
    await bot.platform.stop();
    expect(bot.slack.callsOf('chat.postMessage')).toHaveLength(3);
  });

  it('does not wait longer than it may', async () => {
    const bot = await start({ mode: 'http', timeouts: { callMs: 5_000, stopMs: 300 } });
    bot.slack.trouble('chat.postMessage', { kind: 'silence' });
    await bot.send(mention('會議專案經理 T3'));
    const began = performance.now();
    await bot.platform.stop();
    expect(performance.now() - began).toBeLessThan(2500);
    expect(bot.logged()).toContain('stopped before everything was answered');
  });
});
