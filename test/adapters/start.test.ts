/** `npm start` without a process of its own, before Slack and Discord on loopback. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { start } from '../../adapters/start.ts';
import { startStandIn as startDiscord, TOKEN } from '../support/discord-stand-in.ts';
import { StandInHost } from '../support/host-process.ts';
import { STAND_IN, startSlack } from '../support/slack-stand-in.ts';

type Options = {
  isTTY?: boolean;
  variables?: Record<string, string>;
  words?: readonly string[];
  problems?: readonly string[];
};

function run({ isTTY = false, variables = {}, words = [], problems = [] }: Options = {}) {
  const host = new StandInHost({ isTTY });
  let logged = '';
  const logTo = { write: (line: string) => void (logged += line) };
  const lines = (): Record<string, unknown>[] =>
    linesOf(logged)
      .filter(line => line !== '')
      .map(line => JSON.parse(line));
  return { host, ended: start(words, { variables, problems, logTo }, host), lines, logged: () => logged };
}

const linesOf = (text: string) => text.trimEnd().split('\n');

const SLACK = { SLACK_BOT_TOKEN: STAND_IN.botToken, SLACK_SIGNING_SECRET: STAND_IN.signingSecret };

async function standIns() {
  const [slack, discord] = await Promise.all([startSlack(), startDiscord()]);
  onTestFinished(async () => void (await Promise.all([slack.close(), discord.stop()])));
  return { slack, discord };
}

describe('npm start', () => {
  it('is a conversation at the terminal where no platform is configured', async () => {
    const { host, ended } = run({ variables: { SLACK_BOT_TOKEN: '', DISCORD_TOKEN: ' ', PORT: '' } });
    host.send('BAS2421-001 T3\n');
    expect(await ended).toBe(0);
    expect(host.told()).toMatch(/^no platform is configured .*\n$/u);
    expect(host.printed()).toContain('控制專案進度');
  });

  it('does not tell somebody at a terminal that no platform is configured', async () => {
    const { host, ended } = run({ isTTY: true });
    host.send('離開\n');
    expect([await ended, host.told()]).toEqual([0, '']);
  });

  it.each([
    ['--standards with nothing', ['--standards'], /^Option '--standards <value>' argument missing/u],
    ['a question', ['T3'], /^a conversation is started without a question/u],
  ])('refuses %s, with platforms too', async (_, words, problem) => {
    const { host, ended } = run({ words, variables: SLACK });
    expect([await ended, host.told()]).toEqual([2, expect.stringMatching(problem)]);
  });

  it('reports everything that is wrong together, one per line, and ends with 1', async () => {
    const variables = {
      PORT: 'x',
      LOG_LEVEL: 'loud',
      SLACK_BOT_TOKEN: 'hidden-value',
      DISCORD_TOKEN: 'hidden-value',
    };
    const { host, ended, logged } = run({ variables, problems: ['.env cannot be read'] });
    expect([await ended, logged(), host.printed()]).toEqual([null, '', '']);
    await expect.poll(() => host.exits).toEqual([1]);
    expect(linesOf(host.told())).toEqual([
      '.env cannot be read',
      expect.stringMatching(/^PORT is not a port/u),
      expect.stringMatching(/^LOG_LEVEL must be one of/u),
      expect.stringMatching(/^SLACK_BOT_TOKEN /u),
      expect.stringMatching(/^SLACK_APP_TOKEN .* is missing/u),
      expect.stringMatching(/^DISCORD_TOKEN /u),
    ]);
    expect(host.told()).not.toContain('hidden-value');
  });

  it('reports a problem found before, however good the rest', async () => {
    const { host, ended, logged } = run({ variables: SLACK, problems: ['.env cannot be read'] });
    await ended;
    await expect.poll(() => host.exits).toEqual([1]);
    expect([host.told(), logged()]).toEqual(['.env cannot be read\n', '']);
  });

  it('reports standards that cannot be read, and ends with 1', async () => {
    const { host, ended, logged } = run({ words: ['--standards', '/nowhere'], variables: SLACK });
    await ended;
    await expect.poll(() => host.exits).toEqual([1]);
    expect([host.told(), logged()]).toEqual(['/nowhere: does not exist\n', '']);
  });

  it('reports for each platform why it does not start, and ends with 1', async () => {
    const { slack, discord } = await standIns();
    const wrong = { slack: `${STAND_IN.botToken}-wrong`, discord: `${TOKEN}-wrong` };
    const variables = {
      ...SLACK,
      SLACK_BOT_TOKEN: wrong.slack,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_TOKEN: wrong.discord,
      DISCORD_API_URL: discord.url,
      PORT: '0',
    };
    const { host, ended, logged } = run({ variables });
    await ended;
    await expect.poll(() => host.exits).toEqual([1]);
    expect(linesOf(host.told())).toEqual([
      expect.stringMatching(/SLACK_BOT_TOKEN/u),
      expect.stringMatching(/DISCORD_TOKEN/u),
    ]);
    for (const secret of Object.values(wrong)) expect(logged() + host.told()).not.toContain(secret);
  });

  it('runs the platform that can run', async () => {
    const { discord } = await standIns();
    const variables = {
      SLACK_BOT_TOKEN: STAND_IN.botToken,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.url,
    };
    const { host, ended, lines } = run({ variables });
    expect(await ended).toBe(null);
    expect(lines()).toContainEqual(
      expect.objectContaining({ msg: 'started', platforms: { discord: 'connection' }, port: null }),
    );
    expect(lines()).toContainEqual(
      expect.objectContaining({
        level: 'error',
        platform: 'slack',
        problems: [expect.stringMatching(/^SLACK_APP_TOKEN/u)],
      }),
    );
    host.emit('SIGINT');
    await expect.poll(() => host.exits).toEqual([0]);
    expect(lines().at(-1)).toMatchObject({ msg: 'stopped' });
  });
});
