/** Connections that are lost and come back, all at once: discord.js waits up to 6 s before a new session. */
import { Client, Events } from 'discord.js';
import { describe, it } from 'vitest';
import { watchGateway } from '../../../../adapters/discord/connection/gateway-health.ts';
import { type Bot, startBot, textsOf } from '../../../support/discord-bot.ts';
import { slash } from '../../../support/discord-payloads.ts';
import { readableLog } from '../../../support/service.ts';

describe.concurrent('a connection', { timeout: 15_000 }, () => {
  it.for<[string, (bot: Bot) => void, 'resumed' | 'identified']>([
    ['that is dropped', bot => bot.standIn.gateway.drop(), 'resumed'],
    ['that Discord wants made again (op 7)', bot => bot.standIn.gateway.askToReconnect(), 'resumed'],
    ['whose session may be resumed (op 9)', bot => bot.standIn.gateway.invalidate(true), 'resumed'],
    ['whose session is over (op 9)', bot => bot.standIn.gateway.invalidate(false), 'identified'],
    ['that is closed with 4000', bot => bot.standIn.gateway.close(4000), 'resumed'],
    ['whose session timed out (4009)', bot => bot.standIn.gateway.close(4009), 'resumed'],
  ])('%s comes back, says so, and answers', async ([, disturb, how], { expect, onTestFinished }) => {
    const bot = await startBot();
    onTestFinished(() => bot.stop());
    const next = bot.standIn.gateway.nextSession();
    disturb(bot);
    expect((await next).how).toBe(how);
    const back = how === 'resumed' ? 'gateway resumed' : 'gateway ready';
    await expect.poll(() => bot.lines().at(-1)).toMatchObject({ level: 'info', shard: 0, msg: back });
    expect(bot.platform.health()).toEqual({ ok: true, detail: 'shard 0 ready' });
    const callback = await bot.ask(slash({ question: '會議專案經理 T3' }));
    expect(textsOf(callback)).toContain('控制專案進度');
  });

  it('that is away for a while comes back', async ({ expect, onTestFinished }) => {
    const bot = await startBot();
    onTestFinished(() => bot.stop());
    const { gateway } = bot.standIn;
    gateway.letIn(false);
    gateway.drop();
    const before = gateway.knocks();
    await expect.poll(() => gateway.knocks() - before, { timeout: 5000 }).toBeGreaterThan(2);
    gateway.letIn(true);
    const ready = { ok: true, detail: 'shard 0 ready' };
    await expect.poll(() => bot.platform.health(), { timeout: 8000 }).toEqual(ready);
    expect(textsOf(await bot.ask(slash({ question: '基層主管' })))).toContain('基層主管');
  });

  it('that is lost is unhealthy, and says since when, also the second time', async ({
    expect,
    onTestFinished,
  }) => {
    const bot = await startBot();
    onTestFinished(() => bot.stop());
    const { gateway } = bot.standIn;
    expect(bot.platform.health()).toEqual({ ok: true, detail: 'shard 0 ready' });
    gateway.drop();
    await gateway.nextSession();
    await expect.poll(() => bot.lines().at(-1)?.msg).toBe('gateway resumed');
    const lostAgain = Date.now();
    gateway.silence();
    gateway.drop();
    await expect
      .poll(() => bot.platform.health())
      .toEqual({
        ok: false,
        detail: expect.stringMatching(/^shard 0 reconnecting since \d{4}-.*Z$/u),
      });
    const [since = ''] = /\d{4}-.*Z$/u.exec(bot.platform.health().detail) ?? [];
    expect(Date.parse(since)).toBeGreaterThanOrEqual(lostAgain);
  });

  it('that is closed for good is unhealthy, and the log says why', async ({ expect, onTestFinished }) => {
    const bot = await startBot();
    onTestFinished(() => bot.stop());
    bot.standIn.gateway.close(4004);
    const code = '4004 AuthenticationFailed';
    await expect
      .poll(() => bot.platform.health())
      .toEqual({ ok: false, detail: `shard 0 closed for good (${code})` });
    expect(bot.lines()).toContainEqual(
      expect.objectContaining({ level: 'error', msg: 'gateway closed for good', code }),
    );
  });
});

it('a fault inside of discord.js is logged, and ends nothing', ({ expect }) => {
  const { log, lines } = readableLog();
  const client = new Client({ intents: [] });
  watchGateway(client, log);
  // An error that nobody listens to is thrown.
  expect(client.emit(Events.Error, new Error('inside'))).toBe(true);
  expect(lines()).toMatchObject([
    { level: 'error', msg: 'fault', where: 'client', err: { message: 'inside' } },
  ]);
});
