import { describe, expect, it } from 'vitest';
import { redact, secretsIn } from '../../../adapters/service/redact.ts';

const INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2RlZg';
const BOT = ['MTE5ODc2NTQzMjEwOTg3NjU0', 'GaBcDe', 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9'].join('.');

describe('redacted text', () => {
  it.each<[string, string, string]>([
    ['a bot token', 'xoxb-123-456-abcDEF', 'xoxb-[redacted]'],
    ['a token amid Chinese', '權杖xoxb-123-456-abc，無效', '權杖xoxb-[redacted]，無效'],
    ['a user token', 'xoxp-123-456-abcDEF', 'xoxp-[redacted]'],
    ['an app token', 'xapp-1-A012-345-abcdef', 'xapp-[redacted]'],
    ['a refreshed token', 'xoxe.xoxb-1-MS0xLTEy', 'xoxb-[redacted]'],
    [
      'a response address',
      'POST https://hooks.slack.com/commands/T0/1/abc failed',
      'POST https://hooks.slack.com/commands/[redacted] failed',
    ],
    [
      "a socket's ticket",
      'wss://wss-primary.slack.com/link/?ticket=ab-12%3D&app_id=9',
      'wss://wss-primary.slack.com/link/?ticket=[redacted]&app_id=9',
    ],
    ['a bot token of Discord', `login with ${BOT} failed`, 'login with [redacted] failed'],
    ['an authorization', 'Authorization: Bot abc.def-ghi', 'Authorization: Bot [redacted]'],
    ['another authorization', 'Authorization: Bearer abcdefghij', 'Authorization: Bearer [redacted]'],
    [
      'the address of a follow-up',
      `https://discord.com/api/v10/webhooks/123/${INTERACTION}/messages/%40original`,
      'https://discord.com/api/v10/webhooks/123/[redacted]/messages/%40original',
    ],
    [
      'the address of a callback',
      `/interactions/123/${INTERACTION}/callback`,
      '/interactions/123/[redacted]/callback',
    ],
    ['the token of an interaction alone', `token ${INTERACTION} is old`, 'token [redacted] is old'],
    ['a field', '{"signingSecret":"abc","n":1}', '{"signingSecret":"[redacted]","n":1}'],
    ['a deep field', '{"a":{"response_url":"http://127.0.0.1/x"}}', '{"a":{"response_url":"[redacted]"}}'],
    ['a value with quotes', String.raw`{"token":"a\"b\\","n":1}`, '{"token":"[redacted]","n":1}'],
    [
      'JSON in a message',
      String.raw`{"msg":"{\"bot_token\":\"a\\\"b\",\"n\":1}"}`,
      String.raw`{"msg":"{\"bot_token\":\"[redacted]\",\"n\":1}"}`,
    ],
  ])('does not contain %s', (_, text, safe) => {
    expect(redact(text)).toBe(safe);
  });

  it.each([
    ['會議專案經理 T3 P3.2.1', 'a question'],
    ['BAS2421-001v4#T3', 'a code'],
    ['node_modules/@slack/web-api/dist/WebClient.js:123:45', 'a place in the code'],
    ['Bot 是什麼', 'the word'],
    ['{"type":"TokenInvalid","code":"TokenInvalid"}', 'the name of an error'],
    ['https://discord.com/api/v10/gateway/bot', 'an address without a token'],
  ])('keeps %s: %s', text => {
    expect(redact(text)).toBe(text);
  });

  it('does not contain a known secret, wherever it stands', () => {
    const secret = '0123456789abcdef0123456789abcdef';
    expect(redact(`v0:${secret}, and ${secret}`, [secret])).toBe('v0:[redacted], and [redacted]');
  });

  it('knows the secrets of an environment by the names of their variables', () => {
    const variables = {
      SLACK_SIGNING_SECRET: ' 0123456789abcdef ',
      SLACK_BOT_TOKEN: 'xoxb-12345',
      DISCORD_TOKEN: 'short',
      DISCORD_PUBLIC_KEY: 'not a secret',
      NPM_TOKEN: 'of somebody else',
      SLACK_APP_TOKEN: undefined,
    };
    expect(secretsIn(variables)).toEqual(['0123456789abcdef', 'xoxb-12345']);
  });

  it('is fast for a long line', () => {
    const hostile = `"${'token'.repeat(20_000)}`;
    const start = performance.now();
    redact(hostile);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
