/** `npm start` as a real process: what only a process has. `start.test.ts` has the rest. */
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
  it('passes the exit code on', async () => {
    const { code, told } = await run({ words: ['T3'] });
    expect([code, told]).toEqual([
      2,
      expect.stringMatching(/^a conversation is started without a question/u),
    ]);
  });

  it('reports a broken .env together with what is wrong in the environment, and ends with 1', async () => {
    const cwd = await makeFolder();
    await mkdir(join(cwd, '.env'));
    const { code, printed, told } = await run({ cwd, env: { PORT: 'x', SLACK_BOT_TOKEN: 'hidden-value' } });
    expect([code, printed]).toEqual([1, '']);
    expect(linesOf(told).slice(0, 3)).toEqual([
      expect.stringMatching(/^\.env cannot be read/u),
      expect.stringMatching(/^PORT is not a port/u),
      expect.stringMatching(/^SLACK_BOT_TOKEN /u),
    ]);
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
});
