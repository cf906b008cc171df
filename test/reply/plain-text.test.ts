import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/index.ts';
import { textsOf } from '../support/hostile.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();

describe('a reply as plain text', () => {
  it.each([
    '會議專案經理',
    '會議專案經理 T3',
    '會議專案經理 T3 指標',
    '追蹤',
    '主管',
    '說明',
    '清單',
    '沒有這個',
  ])('of %j contains all of it', question => {
    const { reply } = engine.answer(question);
    const text = plainText(reply);
    const details = new Set(
      (reply.choices?.options ?? []).flatMap(choice => [choice.detail, choice.question]),
    );
    const { name = '', version = '' } = reply.source ?? {};
    const said = textsOf(reply).filter(part => !details.has(part) && part !== name && part !== version);
    for (const part of said) expect(text).toContain(part);
  });

  it('has the code before the words, and sub-items below their line', () => {
    const text = plainText(engine.answer('會議專案經理 T3').reply);
    expect(text).toMatch(/^T3 .+\n會議專案經理\n\n/u);
    expect(text).toMatch(/\nP3\.1\.1 \S/u);
    expect(text).toMatch(/\n資料來源：.+$/u);
  });
});
