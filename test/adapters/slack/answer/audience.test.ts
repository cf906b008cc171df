import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BRIEF, type Bot, startBot } from '../../../support/slack-bot.ts';
import {
  blockAction,
  directMessage,
  mention,
  messageShortcut,
  type SlackRequest,
  slash,
} from '../../../support/slack-requests.ts';
import { press, textsOf, titleOf } from '../../../support/slack-shown.ts';
import type { Fields, Trouble } from '../../../support/slack-stand-in.ts';
import { expectSoon } from '../../../support/soon.ts';

const QUESTION = '會議專案經理 T3';

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.stop());

const posted = () => bot.slack.callsOf('chat.postMessage');
const ask = async (text: string, fields: Fields = {}): Promise<Fields> =>
  (await bot.send(slash(text, fields))).body;

/** @returns what was sent to the response address */
async function respond(write: (url: string) => SlackRequest): Promise<Fields> {
  const before = bot.slack.responses.length;
  await bot.send(write(bot.slack.responseUrl()));
  await expectSoon(() => bot.slack.responses.length).toBe(before + 1);
  return bot.slack.responses.at(-1)?.body ?? {};
}

function pressIn(place: Fields, action: Fields): (url: string) => SlackRequest {
  const { channel, ...container } = place;
  return url =>
    blockAction(action, {
      response_url: url,
      channel: { id: channel, name: 'directmessage' },
      container: { type: 'message', message_ts: '1.1', channel_id: channel, ...container },
      message: { blocks: place['blocks'] },
    });
}

describe('between two people', () => {
  it('a press on a private answer is answered privately', async () => {
    const shown = await ask('BGM1219-002v2 T1', { channel_id: 'DTWO' });
    const quote = press(shown, /^P1\.1\.1/u);
    const said = await respond(pressIn({ channel: 'DTWO', is_ephemeral: true }, quote));
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('a message is looked up privately', async () => {
    const said = await respond(url =>
      messageShortcut('look_up', { text: QUESTION }, { response_url: url, channel: { id: 'DTWO' } }),
    );
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('a private answer can be shared with the other', async () => {
    const shown = await ask(QUESTION, { channel_id: 'DTWO' });
    bot.slack.trouble('chat.postMessage', { kind: 'refuse', error: 'channel_not_found' });
    const said = await respond(pressIn({ channel: 'DTWO', is_ephemeral: true }, press(shown, '分享')));
    expect(said).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(textsOf(said)).toContain('由 mei 分享');
  });

  it('a press leaves an answer that both see as it is', async () => {
    const shown = await ask(`公開 ${QUESTION}`, { channel_id: 'DTWO' });
    const place = { channel: 'DTWO', is_ephemeral: false, blocks: shown['blocks'] };
    const said = await respond(pressIn(place, press(shown, /▶$/u)));
    expect(said).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });
});

it('in direct messages with the bot a press is answered for good', async () => {
  await bot.send(directMessage('BGM1219-002v2 T1', { channel: 'DBOT' }));
  await expectSoon(() => posted().at(-1)?.args['channel']).toBe('DBOT');
  const shown = posted().at(-1)?.args ?? {};
  const place = { channel: 'DBOT', is_ephemeral: false, blocks: shown['blocks'] };
  const said = await respond(pressIn(place, press(shown, /^P1\.1\.1/u)));
  expect(said).toMatchObject({ response_type: 'in_channel', replace_original: false });
});

describe('what is shared', () => {
  const share = async (container: Fields = {}): Promise<void> => {
    const action = press(await ask(QUESTION), '分享到頻道');
    await bot.send(
      pressIn({ channel: 'C1', is_ephemeral: true, ...container }, action)(bot.slack.responseUrl()),
    );
  };

  it('is a message of the bot where it may post: its thread is about the standard', async () => {
    await share();
    await expectSoon(() => textsOf(posted().at(-1)?.args)).toContain('由 mei 分享');
    const { ts } = bot.slack.messages.at(-1) ?? {};
    // Slack knows the message a moment before the bot knows that it does.
    const askThere = async () => {
      const before = posted().length;
      await bot.send(mention('T2', { thread_ts: ts }));
      await expectSoon(() => posted().length).toBe(before + 1);
      return titleOf(posted().at(-1)?.args ?? {});
    };
    await expect.poll(askThere, { timeout: 5000 }).toContain('T2');
  });

  it('is posted in the thread of the answer', async () => {
    await share({ thread_ts: '55.1' });
    await expectSoon(() => posted().at(-1)?.args['thread_ts']).toBe('55.1');
  });

  it.each<[string, Trouble]>([
    ['is no member', { kind: 'refuse', error: 'not_in_channel' }],
    ['does not see the channel', { kind: 'refuse', error: 'channel_not_found' }],
    ['has no scope', { kind: 'refuse', error: 'missing_scope' }],
    ['posts too much', { kind: 'status', status: 429, retryAfter: 30 }],
    ['meets a fault', { kind: 'status', status: 500 }],
  ])('goes by the response address where the bot %s', async (_, trouble) => {
    const before = bot.slack.responses.length;
    bot.slack.trouble('chat.postMessage', trouble);
    await share({ thread_ts: '56.1' });
    await expectSoon(() => bot.slack.responses.length).toBe(before + 1);
    expect(bot.slack.responses.at(-1)?.body).toMatchObject({
      response_type: 'in_channel',
      thread_ts: '56.1',
    });
    await bot.send(mention('T2', { thread_ts: '56.1' }));
    await expectSoon(() => titleOf(posted().at(-1)?.args ?? {})).toContain('T2');
  });

  it('is not posted twice if Slack does not answer', async () => {
    const hasty = await startBot({ timeouts: BRIEF });
    const action = press(await ask(QUESTION), '分享到頻道');
    hasty.slack.trouble('chat.postMessage', { kind: 'silence' });
    const place = { channel: 'C1', is_ephemeral: true };
    await hasty.send(pressIn(place, action)(hasty.slack.responseUrl()));
    await expectSoon(() => hasty.slack.responses.length).toBe(1);
    expect(hasty.slack.responses[0]?.body).toMatchObject({ response_type: 'ephemeral' });
    expect(hasty.slack.responses[0]?.body['text']).toContain('查詢時發生錯誤');
    await hasty.stop();
  });

  it('is looked up again by its question', async () => {
    const { blocks, text } = await ask('公開 會議專案經理');
    const said = await respond(url => messageShortcut('look_up', { text, blocks }, { response_url: url }));
    expect(titleOf(said)).toContain('會議專案經理');
  });
});
