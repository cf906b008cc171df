import { describe, expect, it } from 'vitest';
import { readCommand, readMarkup, readQuestion } from '../../../../adapters/slack/read/question.ts';

describe('what was typed after a command', () => {
  it.each([
    ['會議專案經理 T3', '會議專案經理 T3', false, 'as it is'],
    ['公開 會議專案經理 T3', '會議專案經理 T3', true, 'the word for everybody'],
    ['A &amp; B &lt;1&gt;', 'A & B <1>', false, 'what Slack escapes'],
    ['&amp;lt;', '&lt;', false, 'what people escaped themselves'],
  ])('reads %j as %j, for everybody: %s (%s)', (text, question, isPublic) => {
    expect(readCommand(text)).toEqual({ question, isPublic });
  });
});

describe('the words of a message', () => {
  it.each([
    ['<@UBOT> 會議專案經理 T3', '會議專案經理 T3', 'the mention of the bot'],
    ['請問 <@U2|mei>基層主管', '請問  基層主管', 'somebody else'],
    ['<!channel> 基層主管', '基層主管', 'everybody'],
    ['<!subteam^S1|@hr> 基層主管', '基層主管', 'a group'],
    ['<#C1|人資> 基層主管', '人資 基層主管', 'a channel'],
    ['<https://example.com|基層主管>', '基層主管', 'a link with words'],
    ['<https://example.com>', 'https://example.com', 'a link without'],
    ['*基層主管* _T1_ ~x~ `K01`', '基層主管 T1 x K01', 'marks'],
    ['&lt;基層主管&gt;', '<基層主管>', 'what Slack escapes'],
    ['&lt;@U1&gt;', '<@U1>', 'what only looks like a mention'],
  ])('reads %j as %j: %s', (text, expected) => {
    expect(readMarkup(text)).toBe(expected);
  });
});

describe('what is asked in a conversation', () => {
  it.each([
    ['<@UBOT> 公開 會議專案經理 T3', '會議專案經理 T3'],
    ['<@UBOT> 基層主管', '基層主管'],
  ])('reads %j as %j', (text, expected) => expect(readQuestion(text)).toBe(expected));
});
