import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { expectSoon } from '../../../support/soon.ts';
import { mention, sign, slash, write } from '../../../support/slack-requests.ts';
import { STAND_IN } from '../../../support/slack-stand-in.ts';

const now = () => Math.floor(Date.now() / 1000);

describe('what comes in by HTTP', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await startBot();
  });
  afterAll(() => bot.stop());

  const answers = () => bot.logged().split('"msg":"answer"').length - 1;

  it.each([
    ['the right secret', {}, 200],
    ['another secret', { secret: 'f'.repeat(32) }, 401],
    ['a forged signature', { signature: `v0=${'0'.repeat(64)}` }, 401],
    ['another version of signatures', { signature: 'v1=0' }, 401],
    ['no signature at all', { signature: '' }, 401],
    ['a signature of six minutes ago', { at: now() - 360 }, 401],
  ])('with %s is answered with %3$s', async (_, signing, status) => {
    expect((await bot.send(slash('基層主管'), signing)).status).toBe(status);
  });

  it('gets an empty answer if it was signed in the future', async () => {
    const before = answers();
    const { status, body, milliseconds } = await bot.send(slash('基層主管'), { at: now() + 86_400 });
    expect([status, body]).toEqual([200, {}]);
    expect(milliseconds).toBeLessThan(2500);
    expect(answers()).toBe(before);
    expect(bot.logged()).toContain('"verdict":"out of time"');
  });

  it('gets an empty answer the second time', async () => {
    const request = slash('基層主管');
    const at = now();
    const first = await bot.send(request, { at });
    const before = answers();
    const second = await bot.send(request, { at });
    expect(first.body).toHaveProperty('blocks');
    expect([second.status, second.body]).toEqual([200, {}]);
    expect(answers()).toBe(before);
    expect(bot.logged()).toContain('"verdict":"replayed"');
  });

  it('is not posted for an event that is replayed', async () => {
    const request = mention('基層主管');
    const other = { ...request, body: { ...request.body, event_id: 'Ev-replayed' } };
    const at = now();
    await bot.send(other, { at });
    await bot.send(other, { at });
    await bot.send(mention('會議專案經理'));
    await expectSoon(() => bot.slack.callsOf('chat.postMessage').length).toBe(2);
  });

  async function post(body: string, headers: Record<string, string> = {}): Promise<number> {
    const contentType = { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(bot.address, {
      method: 'POST',
      headers: { ...contentType, ...sign(body), ...headers },
      body,
    });
    return response.status;
  }

  it('is refused if it was tampered with', async () => {
    const { text } = write(slash('基層主管'));
    expect(await post(`${text}&x=1`, sign(text))).toBe(401);
  });

  it.each([
    [256 * 1024 - 1_000, 200],
    [256 * 1024 + 1, 413],
    [5 * 1024 * 1024, 413],
  ])('of %d bytes is answered with %d', async (bytes, status) => {
    const { text } = write(slash(''));
    const filled = text.replace('text=', `text=${'x'.repeat(bytes - text.length)}`);
    expect(await post(filled)).toBe(status);
  });

  it.each([
    ['not a form', '秘密問題 T3', { 'content-type': 'application/json' }, 400],
    ['a broken form', 'payload=%7B', {}, 400],
  ])('that is %s is refused', async (_, body, headers, status) => {
    expect(await post(body, headers)).toBe(status);
    expect(bot.logged()).toContain('Malformed request body');
    expect(bot.logged()).not.toContain('秘密');
  });

  it('answers the check of the address', async () => {
    const text = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'x' });
    const headers = { 'content-type': 'application/json', ...sign(text) };
    const response = await fetch(bot.address, { method: 'POST', headers, body: text });
    expect(await response.json()).toEqual({ challenge: 'abc' });
  });

  it('answers the check of the certificate, but no command hidden in it', async () => {
    const before = answers();
    const response = await fetch(bot.address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'ssl_check=1&command=%2F%E8%81%B7%E8%83%BD&text=x',
    });
    expect(response.status).toBe(200);
    expect(answers()).toBe(before);
  });

  it('never writes a token or a secret to the log', async () => {
    await bot.send(slash('基層主管'), { at: now() + 86_400 });
    await bot.send(slash('基層主管'), { secret: 'f'.repeat(32) });
    expect(bot.logged()).toMatch(/request refused(?:.|\n)*Failed to parse and verify/u);
    for (const secret of [STAND_IN.botToken, STAND_IN.signingSecret])
      expect(bot.logged()).not.toContain(secret);
  });
});
