/** Everything that goes wrong between the bot and Discord, with the real client. */
import { createServer } from 'node:http';
import { Events } from 'discord.js';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { newClient } from '../../../../adapters/discord/connection/gateway.ts';
import { startDiscord } from '../../../../adapters/discord/main.ts';
import { TIMEOUTS } from '../../../../adapters/discord/timeouts.ts';
import { type Engine } from '../../../../src/index.ts';
import {
  type Bot,
  type BotOptions,
  controlOf,
  platformOf,
  PUBLIC_KEY,
  startBot,
  textsOf,
} from '../../../support/discord-bot.ts';
import { messageCommand, newMessage, press, slash, typing } from '../../../support/discord-payloads.ts';
import { startStandIn, TOKEN } from '../../../support/discord-stand-in.ts';
import { seedEngine } from '../../../support/seeds.ts';
import { readableLog, services } from '../../../support/service.ts';

const bots: Bot[] = [];
afterAll(() => Promise.all(bots.map(bot => bot.stop())));

async function start(options: BotOptions = {}): Promise<Bot> {
  const bot = await startBot(options);
  bots.push(bot);
  return bot;
}

/** Unlike `expect.poll` it works in concurrent tests. */
const soon = (claim: () => void) => vi.waitFor(claim, { timeout: 5000, interval: 10 });

const QUESTION = { question: '會議專案經理 T3' };
const CALLBACK = /^POST \/interactions\/.*\/callback$/u;

/** Short waits at the end; starting may take as long as usual. */
const QUICK_END = { ...TIMEOUTS, closeMs: 200 };

/** For tests in which it is waited for in vain. */
const QUICK = { ...QUICK_END, startMs: 400, callMs: 200 };

async function tryToStart(apiUrl: string, { token = TOKEN, timeouts = QUICK_END } = {}) {
  const { log, text } = readableLog();
  const env = { gateway: { token, shards: null }, publicKey: null, apiUrl };
  return { started: await startDiscord(env, services(log), timeouts), text };
}

describe('starting', () => {
  it('says that the token is not accepted, without the token', async () => {
    const standIn = await startStandIn();
    const { started, text } = await tryToStart(standIn.url, {
      token: 'MTIz.bad-token.bad-token-bad-token-bad',
    });
    expect(started).toEqual({
      kind: 'failed',
      problems: [
        expect.stringMatching(/^DISCORD_TOKEN is not accepted by Discord; copy it anew from https/u),
      ],
    });
    expect(JSON.stringify(started) + text()).not.toContain('bad-token');
    await standIn.stop();
  });

  it.each([
    ['that is closed for the token', 4004, /^DISCORD_TOKEN is not accepted/u],
    [
      'that wants shards',
      4011,
      /^Discord's gateway refuses the bot \(closed for good: 4011 ShardingRequired\)/u,
    ],
    [
      'that disallows',
      4014,
      /^Discord's gateway refuses the bot \(closed for good: 4014 DisallowedIntents\)/u,
    ],
  ])('says what is wrong at a gateway %s', async (_, code, problem) => {
    const standIn = await startStandIn();
    standIn.gateway.refuseWith(code);
    const { started } = await tryToStart(standIn.url);
    expect(started).toEqual({ kind: 'failed', problems: [expect.stringMatching(problem)] });
    await standIn.stop();
  });

  it('gives up on a gateway that says nothing', async () => {
    const standIn = await startStandIn();
    standIn.gateway.silence();
    const { started } = await tryToStart(standIn.url, { timeouts: QUICK });
    expect(started).toEqual({
      kind: 'failed',
      problems: [expect.stringMatching(/the gateway is silent for 0\.4 s/u)],
    });
    await standIn.stop();
  });

  it('does not connect after it gave up, although one that waits longer does', async () => {
    const wait = { call: /gateway\/bot/u, status: 429, headers: { 'retry-after': '0.5' } };
    const standIn = await startStandIn();
    standIn.fail(wait);
    const { started } = await tryToStart(standIn.url, { timeouts: QUICK });
    expect(started.kind).toBe('failed');
    // Began later, so when it is there the other would be, too.
    const patient = await start({ fault: wait });
    expect(patient.standIn.gateway.knocks()).toBe(1);
    expect([standIn.calls.length, standIn.gateway.knocks()]).toEqual([1, 0]);
    await standIn.stop();
  });

  it('says that nothing listens there', async () => {
    const { started } = await tryToStart('http://127.0.0.1:1/api');
    expect(started).toEqual({
      kind: 'failed',
      problems: [
        'Discord at http://127.0.0.1:1/api cannot be used (connect ECONNREFUSED 127.0.0.1:1); check the network, a proxy, and DISCORD_API_URL',
      ],
    });
  });

  it('gives up on an address that never answers', async () => {
    const server = createServer(() => undefined);
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const bound = server.address();
    const { started } = await tryToStart(
      `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}/api`,
      { timeouts: QUICK },
    );
    expect(started).toEqual({ kind: 'failed', problems: [expect.stringMatching(/cannot be used \(/u)] });
    server.closeAllConnections();
    server.close();
  });

  it('says with which status Discord answers', async () => {
    const standIn = await startStandIn();
    standIn.fail({ call: /gateway\/bot/u, status: 503, times: 9 });
    const { started } = await tryToStart(standIn.url);
    expect(started).toEqual({ kind: 'failed', problems: [expect.stringMatching(/ answers 503 \(/u)] });
    await standIn.stop();
  });
});

describe('the client', () => {
  it('does not remember everybody who ever asked', async () => {
    const standIn = await startStandIn();
    const client = newClient({ apiUrl: standIn.url, timeouts: TIMEOUTS }, () => false);
    let interactions = 0;
    client.on(Events.InteractionCreate, () => void (interactions += 1));
    const ready = new Promise(resolve => {
      client.once(Events.ClientReady, resolve);
    });
    await client.login(TOKEN);
    await ready;
    for (const id of ['1200000000000000011', '1200000000000000012', '1200000000000000013']) {
      const person = { id, username: id, global_name: null };
      standIn.gateway.dispatch(0, 'INTERACTION_CREATE', slash(QUESTION, { person, place: 'bot-dm' }));
    }
    await soon(() => expect(interactions).toBe(3));
    expect([...client.users.cache.keys()]).toEqual([client.user?.id]);
    await client.destroy();
    await standIn.stop();
  });
});

describe('with a token and a public key', () => {
  it('answers over both', async () => {
    const standIn = await startStandIn();
    const env = { gateway: { token: TOKEN, shards: null }, publicKey: PUBLIC_KEY, apiUrl: standIn.url };
    const platform = platformOf(await startDiscord(env, services(readableLog().log)));
    expect(Object.keys(platform.routes)).toEqual(['/discord/interactions']);
    expect(platform.health()).toEqual({ ok: true, detail: 'shard 0 ready' });
    expect(textsOf(await standIn.ask(slash(QUESTION)))).toContain('控制專案進度');
    await platform.stop();
    await standIn.stop();
  });
});

describe.concurrent('an answer', () => {
  it('is sent again after the pause that Discord asks for (429)', async () => {
    const bot = await start();
    bot.standIn.fail({ call: CALLBACK, status: 429, headers: { 'retry-after': '0.2' } });
    const begin = performance.now();
    expect(textsOf(await bot.ask(slash(QUESTION)))).toContain('控制專案進度');
    expect(performance.now() - begin).toBeGreaterThan(190);
  });

  it('that would have to wait too long is given up, and the log says so', async () => {
    const bot = await start();
    bot.standIn.fail({ call: CALLBACK, status: 429, headers: { 'retry-after': '60' } });
    expect(textsOf(await bot.ask(slash(QUESTION)))).toContain('查詢時發生錯誤');
    expect(bot.lines()).toContainEqual(expect.objectContaining({ level: 'error', msg: 'fault' }));
  });

  it('is sent again where Discord fails (500)', async () => {
    const bot = await start();
    bot.standIn.fail({ call: CALLBACK, status: 500, times: 2 });
    expect(textsOf(await bot.ask(slash(QUESTION)))).toContain('控制專案進度');
  });

  it.each([
    ['refuses', 400, 1],
    ['fails on', 500, TIMEOUTS.retries + 1],
  ])('that Discord %s is told as a fault, with the reference of the log', async (_, status, times) => {
    const bot = await start();
    bot.standIn.fail({ call: CALLBACK, status, times });
    const callback = await bot.ask(slash(QUESTION));
    const [, reference] = /請回報代號 (\w{8})/u.exec(textsOf(callback)) ?? [];
    expect(bot.lines()).toContainEqual(
      expect.objectContaining({ msg: 'fault', reference, where: 'ApplicationCommand', platform: 'discord' }),
    );
  });

  it('that comes too late (10062) is logged, and the next one is answered', async () => {
    const bot = await start();
    const late = slash(QUESTION);
    bot.standIn.fail({ call: CALLBACK, status: 404, body: { message: 'Unknown interaction', code: 10_062 } });
    void bot.ask(late);
    await soon(() =>
      expect(bot.lines()).toContainEqual(
        expect.objectContaining({ level: 'warn', msg: 'expired', where: 'ApplicationCommand' }),
      ),
    );
    expect(textsOf(await bot.ask(slash(QUESTION)))).toContain('控制專案進度');
    expect(bot.standIn.calls.filter(({ path }) => path.includes(late.id))).toHaveLength(1);
    expect(bot.logged()).not.toContain(late.token);
    // Everybody in the channel would read it.
    expect(bot.standIn.calls.filter(({ path }) => path.startsWith('/channels'))).toEqual([]);
  });

  it('that comes too late in direct messages is followed by what to do', async () => {
    const bot = await start();
    bot.standIn.fail({ call: CALLBACK, status: 404, body: { message: 'Unknown interaction', code: 10_062 } });
    const told = bot.standIn.nextCall(/^POST \/channels\/\d+\/messages$/u);
    void bot.ask(slash(QUESTION, { place: 'bot-dm' }));
    expect((await told).body).toEqual({
      content: expect.stringMatching(/已經逾時.*請再用 \/職能 查詢一次/u),
      allowed_mentions: { parse: [] },
    });
  });

  it('that comes too late while somebody is typing is followed by nothing', async () => {
    const bot = await start();
    bot.standIn.fail({ call: CALLBACK, status: 404, body: { message: 'Unknown interaction', code: 10_062 } });
    void bot.ask(typing('會', { place: 'bot-dm' }));
    await soon(() => expect(bot.lines().map(({ msg }) => msg)).toContain('expired'));
    await bot.platform.stop();
    expect(bot.standIn.calls.filter(({ path }) => path.startsWith('/channels'))).toEqual([]);
  });

  it('that another process has given (40060) is not given again', async () => {
    const bot = await start();
    bot.standIn.fail({
      call: CALLBACK,
      status: 400,
      body: { message: 'Already acknowledged', code: 40_060 },
    });
    void bot.ask(slash(QUESTION));
    await soon(() =>
      expect(bot.lines()).toContainEqual(expect.objectContaining({ level: 'warn', msg: 'answered already' })),
    );
  });

  it('carries no authorization, and the log none of its tokens', async () => {
    const bot = await start();
    const asked = slash(QUESTION);
    bot.standIn.fail({ call: CALLBACK, status: 400 });
    await bot.ask(asked);
    const callbacks = bot.standIn.calls.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.map(({ authorization }) => authorization)).toEqual([null, null]);
    expect(bot.logged()).toContain('fault');
    expect(bot.logged()).not.toContain(asked.token);
    expect(bot.logged()).not.toContain(TOKEN);
  });
});

/** The press that takes back what was shared. */
async function shared(bot: Bot) {
  const asked = slash({ ...QUESTION, everyone: true });
  await bot.ask(asked);
  const message = bot.standIn.messageOf(asked);
  return press({ message, customId: controlOf(message.components, '收回') });
}

describe.concurrent('withdrawing', () => {
  it('a message that is already deleted is not a fault', async () => {
    const bot = await start();
    const pressed = await shared(bot);
    bot.standIn.fail({ call: /^DELETE/u, status: 404, body: { message: 'Unknown Message', code: 10_008 } });
    const deleted = bot.standIn.nextCall(/^DELETE/u);
    await bot.ask(pressed);
    await deleted;
    await bot.platform.stop();
    expect(bot.lines().map(({ msg }) => msg)).not.toContain('fault');
  });

  it('is tried again until Discord has read the answer before', async () => {
    const bot = await start();
    const pressed = await shared(bot);
    const { id } = pressed.message ?? { id: '' };
    bot.standIn.fail({ call: /^DELETE/u, status: 404, body: { message: 'Unknown Webhook', code: 10_015 } });
    await bot.ask(pressed);
    await soon(() => expect(bot.standIn.messages.has(id)).toBe(false));
    expect(bot.lines().map(({ msg }) => msg)).not.toContain('fault');
  });

  it('goes on where Discord took an answer that seemed to fail (40060)', async () => {
    const bot = await start();
    const pressed = await shared(bot);
    const { id } = pressed.message ?? { id: '' };
    bot.standIn.fail({
      call: CALLBACK,
      status: 400,
      body: { message: 'Already acknowledged', code: 40_060 },
    });
    // The stand-in, too, has taken the answer.
    bot.standIn.accept(pressed, { type: 6 });
    bot.standIn.gateway.dispatch(0, 'INTERACTION_CREATE', pressed);
    await soon(() => expect(bot.standIn.messages.has(id)).toBe(false));
  });

  it('that fails is told, for the person only', async () => {
    const bot = await start();
    const pressed = await shared(bot);
    bot.standIn.fail({ call: /^DELETE/u, status: 403 });
    const told = bot.standIn.nextCall(/^POST \/webhooks/u);
    await bot.ask(pressed);
    expect((await told).body).toMatchObject({ flags: 64 | (1 << 15) });
    expect((await told).text).toContain('查詢時發生錯誤');
  });
});

describe.concurrent('a fault of ours', () => {
  const seeds = seedEngine();
  const broken: Engine = {
    ...seeds,
    answer: text => {
      if (text.includes('壞')) throw new Error('broken on purpose');
      return seeds.answer(text);
    },
    suggest: () => {
      throw new Error('broken on purpose');
    },
  };

  it.each([
    ['a command', slash({ question: '壞' }), 'ApplicationCommand'],
    ['a message command', messageCommand({ content: '壞' }), 'ApplicationCommand'],
    ['a control', press({ message: newMessage({ flags: 64 }), customId: 'show|0|0|壞' }), 'MessageComponent'],
  ])('in %s is told, for the person only, and the process lives', async (_, interaction, where) => {
    const bot = await start({ change: { engine: broken } });
    const callback = await bot.ask(interaction);
    const [, reference] =
      /查詢時發生錯誤，請再試一次；若仍發生，請回報代號 (\w{8})/u.exec(textsOf(callback)) ?? [];
    expect(callback).toMatchObject({ type: 4, data: { flags: 64 | (1 << 15) } });
    expect(bot.lines()).toContainEqual(
      expect.objectContaining({ msg: 'fault', reference, where, platform: 'discord' }),
    );
    expect(bot.logged()).not.toContain('壞');
    expect(textsOf(await bot.ask(slash(QUESTION)))).toContain('控制專案進度');
  });

  it('in an incomplete interaction is told', async () => {
    // Over HTTP: discord.js cannot read such a one either.
    const bot = await start({ way: 'http' });
    expect(textsOf(await bot.ask({ ...slash({}), data: null }))).toContain('查詢時發生錯誤');
  });

  it('while typing offers nothing', async () => {
    const bot = await start({ change: { engine: broken } });
    expect(await bot.ask(typing('會'))).toEqual({ type: 8, data: { choices: [] } });
    expect(bot.lines()).toContainEqual(
      expect.objectContaining({ msg: 'fault', where: 'ApplicationCommandAutocomplete' }),
    );
  });
});

describe('the log', () => {
  it('has questions if the operator wants them', async () => {
    const bot = await start({ change: { logQuestions: true } });
    await bot.ask(slash(QUESTION));
    expect(bot.lines()).toContainEqual(
      expect.objectContaining({ msg: 'answer', question: '會議專案經理 T3' }),
    );
  });
});

describe.concurrent('stopping', () => {
  it('finishes the answers in progress, leaves the gateway, and takes nothing new', async () => {
    const bot = await start();
    bot.standIn.fail({ call: CALLBACK, status: 429, headers: { 'retry-after': '0.2' } });
    let isAnswered = false;
    const answer = bot.ask(slash(QUESTION)).finally(() => (isAnswered = true));
    await bot.standIn.nextCall(CALLBACK);
    const stopped = bot.platform.stop().then(() => isAnswered);
    void bot.ask(slash({ question: '基層主管' }));
    expect(textsOf(await answer)).toContain('控制專案進度');
    expect(await stopped).toBe(true);
    await soon(() => expect(bot.standIn.gateway.closes).toEqual([1000]));
    expect(bot.lines().filter(({ msg }) => msg === 'answer')).toHaveLength(1);
    expect(bot.lines().map(({ msg }) => msg)).not.toContain('gateway lost, reconnecting');
  });

  it('over HTTP finishes a withdrawal in progress', async () => {
    const bot = await start({ way: 'http' });
    const pressed = await shared(bot);
    const { id } = pressed.message ?? { id: '' };
    bot.standIn.fail({ call: /^DELETE/u, status: 404, body: { message: 'Unknown Webhook', code: 10_015 } });
    await bot.ask(pressed);
    await bot.platform.stop();
    expect(bot.standIn.messages.has(id)).toBe(false);
  });

  it('does not wait for what hangs, and may be repeated', async () => {
    const bot = await start({ timeouts: { stopMs: 200, closeMs: 200 } });
    bot.standIn.fail({ call: CALLBACK, status: 429, headers: { 'retry-after': '2.4' } });
    void bot.ask(slash(QUESTION));
    await bot.standIn.nextCall(CALLBACK);
    const begin = performance.now();
    await bot.platform.stop();
    await bot.platform.stop();
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
