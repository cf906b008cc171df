import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../../../support/slack-bot.ts';
import { blockAction, messageShortcut, type SlackRequest, slash } from '../../../support/slack-requests.ts';
import { press } from '../../../support/slack-shown.ts';
import type { Fields } from '../../../support/slack-stand-in.ts';
import { expectSoon } from '../../../support/soon.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot({ logQuestions: true });
});
afterEach(() => bot.stop());

const kinds = (): unknown[] =>
  bot
    .logged()
    .split('\n')
    .filter(line => line.includes('"msg":"answer"'))
    .map(line => JSON.parse(line))
    .map(({ platform, kind, ms, question }) => [platform, kind, typeof ms, question]);

/** The lines of what is said to a response address. */
async function linesOf(write: (url: string) => SlackRequest): Promise<unknown[]> {
  const before = kinds().length;
  await bot.send(write(bot.slack.responseUrl()));
  await expectSoon(() => bot.slack.responses.length).toBe(1);
  return kinds().slice(before);
}

const ask = async (text: string): Promise<Fields> => (await bot.send(slash(text))).body;

const button = (value: string): Fields => ({ type: 'button', action_id: 'step:0', value });

const quoteOf = (line: string): Fields => ({
  type: 'static_select',
  action_id: 'step:0',
  block_id: 'quote|0|BAS2421-001#T3',
  selected_option: { value: line },
});

const ALONE = {
  channel: { id: 'D1', name: 'directmessage' },
  container: { type: 'message', message_ts: '1.1', is_ephemeral: false },
};

describe('a press leaves one line in the log, with the kind of the answer', () => {
  it.each<[string, string, Fields, Fields]>([
    ['duty', 'BAS2421-001#T3', button('show|0|0|BAS2421-001#T3'), {}],
    ['stale', '', button('hello'), {}],
    ['stale', '', button('show|0|0|BAS0000-001v1#T3'), {}],
    ['stale', '', button('share|0|0|BAS0000-001v1#T3'), {}],
    ['no-channel', '', button('share|0|0|BAS2421-001#T3'), ALONE],
    ['quote', 'BAS2421-001#T3', quoteOf('0'), {}],
    ['no-line', '', quoteOf('999'), {}],
    ['stale', '', quoteOf('x'), {}],
    ['withdraw', '', button('withdraw|0|U1'), {}],
    ['not-sharer', '', button('withdraw|0|U2'), {}],
  ])('%s %s', async (kind, question, action, place) => {
    const lines = await linesOf(url => blockAction(action, { response_url: url, ...place }));
    expect(lines).toEqual([['slack', kind, 'number', question]]);
  });

  it('what is shared', async () => {
    const shown = await ask('會議專案經理 T3');
    await bot.send(blockAction(press(shown, '分享到頻道')));
    await expectSoon(() => bot.slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(kinds()).toEqual([
      ['slack', 'duty', 'number', '會議專案經理 T3'],
      ['slack', 'duty', 'number', 'BAS2421-001v1#T3'],
    ]);
  });
});

it('a message without words leaves one line in the log', async () => {
  const lines = await linesOf(url => messageShortcut('look_up', { text: '' }, { response_url: url }));
  expect(lines).toEqual([['slack', 'no-text', 'number', '']]);
});

it('an unknown command leaves one line in the log', async () => {
  await bot.send(slash('x', { command: '/unknown' }));
  expect(kinds()).toEqual([['slack', 'unknown', 'number', '']]);
});
