/** `npm start` as a real process, before Slack and Discord on loopback. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { startStandIn as startDiscord, TOKEN } from '../support/discord-stand-in.ts';
import { makeFolder } from '../support/folder.ts';
import { sign, slash, write } from '../support/slack-requests.ts';
import { STAND_IN, startSlack } from '../support/slack-stand-in.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(ROOT, 'adapters/main.ts');

type Options = { env?: Record<string, string>; cwd?: string; words?: readonly string[] };

/** Processes that a failed test left behind. */
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

function start({ env = {}, cwd = ROOT, words = [] }: Options = {}) {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx/esm'), MAIN, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
  });
  running.add(child);
  const output = { printed: '', told: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.told += text));
  const ended = new Promise<{ code: number | null; printed: string; told: string }>((resolve, reject) => {
    child.once('error', reject).once('close', code => {
      running.delete(child);
      resolve({ code, ...output });
    });
  });
  return { child, output, ended };
}

function run(options: Options): Promise<{ code: number | null; printed: string; told: string }> {
  const { child, ended } = start(options);
  child.stdin.end();
  return ended;
}

const linesOf = (text: string) => text.trimEnd().split('\n');

/** What the log says when everything has started. */
async function boot(output: { printed: string }): Promise<Record<string, unknown>> {
  const find = () => linesOf(output.printed).find(line => line.includes('"msg":"started"'));
  await expect.poll(find, { timeout: 25_000 }).toBeDefined();
  return JSON.parse(find() ?? '{}');
}

const SLACK = { SLACK_BOT_TOKEN: STAND_IN.botToken, SLACK_SIGNING_SECRET: STAND_IN.signingSecret };

describe.concurrent('npm start', { timeout: 60_000 }, () => {
  it('is a conversation at the terminal where no platform is configured', async () => {
    const { child, ended } = start({ env: { SLACK_BOT_TOKEN: '', DISCORD_TOKEN: ' ', PORT: '' } });
    child.stdin.end('BAS2421-001 T3\n');
    const { code, printed, told } = await ended;
    expect([code, told]).toEqual([0, expect.stringMatching(/^no platform is configured .*\n$/u)]);
    expect(printed).toContain('控制專案進度');
  });

  it.each([
    ['--standards with nothing', ['--standards'], /^Option '--standards <value>' argument missing/u],
    ['a question', ['T3'], /^a conversation takes no question/u],
  ])('refuses %s, with platforms too', async (_, words, problem) => {
    const { code, told } = await run({ words, env: SLACK });
    expect([code, told]).toEqual([2, expect.stringMatching(problem)]);
  });

  it('says everything that is wrong at once, a line each, and ends with 1', async () => {
    const cwd = await makeFolder();
    await mkdir(join(cwd, '.env'));
    const env = {
      PORT: 'x',
      LOG_LEVEL: 'loud',
      SLACK_BOT_TOKEN: 'hidden-value',
      DISCORD_TOKEN: 'hidden-value',
    };
    const { code, printed, told } = await run({ cwd, env });
    expect([code, printed]).toEqual([1, '']);
    expect(linesOf(told)).toEqual([
      expect.stringMatching(/^\.env cannot be read/u),
      expect.stringMatching(/^PORT is not a port/u),
      expect.stringMatching(/^LOG_LEVEL must be one of/u),
      expect.stringMatching(/^SLACK_BOT_TOKEN /u),
      expect.stringMatching(/^SLACK_APP_TOKEN .* is missing/u),
      expect.stringMatching(/^DISCORD_TOKEN /u),
    ]);
    expect(told).not.toContain('hidden-value');
  });

  it('says that the standards cannot be read, and ends with 1', async () => {
    const { code, printed, told } = await run({ words: ['--standards', '/nowhere'], env: SLACK });
    expect([code, printed, told]).toEqual([1, '', '/nowhere: does not exist\n']);
  });

  it('says of each platform why it does not start, and ends with 1', async () => {
    const [slack, discord] = await Promise.all([startSlack(), startDiscord()]);
    const wrong = { slack: `${STAND_IN.botToken}-wrong`, discord: `${TOKEN}-wrong` };
    const env = {
      ...SLACK,
      SLACK_BOT_TOKEN: wrong.slack,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: wrong.discord,
      DISCORD_API_URL: discord.url,
      PORT: '0',
    };
    const { code, printed, told } = await run({ env });
    expect(code).toBe(1);
    expect(linesOf(told).toSorted()).toEqual([
      expect.stringMatching(/DISCORD_TOKEN/u),
      expect.stringMatching(/SLACK_BOT_TOKEN/u),
    ]);
    for (const secret of Object.values(wrong)) expect(printed + told).not.toContain(secret);
    await Promise.all([slack.close(), discord.stop()]);
  });

  it('answers in both, tells its health, and ends with 0 by SIGTERM', async () => {
    const [slack, discord] = await Promise.all([startSlack(), startDiscord()]);
    const env = {
      ...SLACK,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
      PORT: '0',
    };
    const { child, output, ended } = start({ env });
    const log = await boot(output);
    expect(log).toMatchObject({ standards: 5, platforms: { slack: 'http', discord: 'connection' } });
    const url = `http://127.0.0.1:${String(log['port'])}`;
    const { contentType, text } = write(slash('會議專案經理 T3'));
    const answer = await fetch(`${url}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': contentType, ...sign(text) },
      body: text,
    });
    expect(await answer.text()).toContain('控制專案進度');
    const health = await fetch(`${url}/healthz`);
    expect([health.status, await health.json()]).toMatchObject([
      200,
      { ok: true, platforms: { slack: { ok: true }, discord: { ok: true } } },
    ]);
    const told = performance.now();
    child.kill('SIGTERM');
    const { code, told: problems, printed } = await ended;
    expect([code, problems]).toEqual([0, '']);
    expect(performance.now() - told).toBeLessThan(5000);
    expect(linesOf(printed).at(-1)).toContain('"msg":"stopped"');
    for (const secret of [...Object.values(SLACK), TOKEN]) expect(printed).not.toContain(secret);
    await Promise.all([slack.close(), discord.stop()]);
  });

  it('runs the one that can be run', async () => {
    const discord = await startDiscord();
    const env = { SLACK_BOT_TOKEN: STAND_IN.botToken, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.url };
    const { child, output, ended } = start({ env });
    expect(await boot(output)).toMatchObject({ platforms: { discord: 'connection' }, port: null });
    expect(output.printed).toMatch(/"level":"error".*"platform":"slack","problems":\["SLACK_APP_TOKEN/u);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    await discord.stop();
  });
});
