import { describe, expect, it } from 'vitest';
import { readSlackEnv } from '../../../adapters/slack/env.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1' };
const APP = { SLACK_APP_TOKEN: 'xapp-1' };
const SECRET = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' };

const env = {
  botToken: 'xoxb-1',
  connection: { kind: 'socket', appToken: 'xapp-1' },
  apiUrl: 'https://slack.com/api/',
  commands: ['/職能', '/competency'],
  silenceMs: 900_000,
};
const http = { kind: 'http', signingSecret: SECRET.SLACK_SIGNING_SECRET };

describe('the environment of Slack', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'nothing is set'],
    [{ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' }, 'blank is missing'],
    [{ DISCORD_TOKEN: 'x', PORT: '3000' }, 'the variables of others'],
  ])('is absent: %j, %s', variables => {
    expect(readSlackEnv(variables)).toEqual({ kind: 'absent' });
  });

  it.each<[Record<string, string>, object, string]>([
    [{ ...BOT, ...APP }, {}, 'Socket Mode'],
    [{ ...BOT, ...SECRET }, { connection: http }, 'HTTP'],
    [{ ...BOT, ...APP, ...SECRET }, {}, 'the socket where both are given'],
    [{ SLACK_BOT_TOKEN: ' xoxb-1\n', ...APP }, {}, 'copied with blanks'],
    [
      { ...BOT, ...APP, SLACK_API_URL: 'http://127.0.0.1:9/api' },
      { apiUrl: 'http://127.0.0.1:9/api/' },
      'a proxy',
    ],
    [{ ...BOT, ...APP, SLACK_COMMANDS: '/職能' }, { commands: ['/職能'] }, 'one command'],
    [
      { ...BOT, ...APP, SLACK_COMMANDS: '/職能， /job' },
      { commands: ['/職能', '/job'] },
      'two, with a Chinese comma',
    ],
    [{ ...BOT, ...APP, SLACK_SOCKET_SILENCE: '5' }, { silenceMs: 300_000 }, 'minutes of silence'],
    [{ ...BOT, ...APP, SLACK_SOCKET_SILENCE: '0' }, { silenceMs: null }, 'any silence'],
  ])('reads %j as %j: %s', (variables, difference) => {
    expect(readSlackEnv(variables)).toEqual({ kind: 'env', env: { ...env, ...difference } });
  });

  it.each<[Record<string, string>, string[], string]>([
    [{ ...APP }, ['SLACK_BOT_TOKEN is missing'], 'no bot token'],
    [{ ...BOT }, ['SLACK_APP_TOKEN (xapp-…, for Socket Mode) or SLACK_SIGNING_SECRET'], 'no way in'],
    [{ SLACK_COMMANDS: '/x' }, ['SLACK_BOT_TOKEN is missing', 'SLACK_APP_TOKEN'], 'nothing but a command'],
    [
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
      ['SLACK_BOT_TOKEN is no bot', 'SLACK_APP_TOKEN is no app'],
      'exchanged',
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxp-1' },
      ['SLACK_BOT_TOKEN is no bot', 'SLACK_APP_TOKEN (xapp'],
      'wrong and missing at once',
    ],
    [
      { ...BOT, SLACK_SIGNING_SECRET: 'hunter2' },
      ['SLACK_SIGNING_SECRET is no signing secret'],
      'a password',
    ],
    [{ ...BOT, ...APP, SLACK_API_URL: 'slack' }, ['SLACK_API_URL is not an address'], 'no address'],
    [{ ...BOT, ...APP, SLACK_COMMANDS: '職能' }, ['SLACK_COMMANDS must be'], 'no slash'],
    [{ ...BOT, ...APP, SLACK_COMMANDS: `/${'長'.repeat(32)}` }, ['SLACK_COMMANDS must be'], 'too long'],
    [{ ...BOT, ...APP, SLACK_SOCKET_SILENCE: '1h' }, ['SLACK_SOCKET_SILENCE is no number'], 'no minutes'],
  ])('refuses %j with %j: %s', (variables, beginnings) => {
    const read = readSlackEnv(variables);
    const problems = read.kind === 'invalid' ? read.problems : [];
    expect(problems).toEqual(beginnings.map(beginning => expect.stringContaining(beginning)));
  });

  it('never repeats a secret', () => {
    const read = readSlackEnv({ SLACK_BOT_TOKEN: 'xoxp-secret', SLACK_SIGNING_SECRET: 'my password' });
    expect(JSON.stringify(read)).not.toMatch(/secret-|xoxp-secret|my password/u);
  });
});
