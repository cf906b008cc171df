import { describe, expect, it } from 'vitest';
import { asksForAll, takeFiller } from '../../src/lookup/filler.ts';

describe('takeFiller leaves what is asked', () => {
  it.each([
    ['請問 預算 是什麼？', '預算', 'politeness and question words'],
    ['任務', '', 'a word for the whole standard, alone'],
    ['任務 分配', '任務 分配', 'beside others it is content'],
    ['任務編組', '任務編組', 'within another word'],
    ['T3.2.1', 'T3.2.1', 'what joins a code'],
    ['ISO-9001', 'ISO-9001', 'likewise'],
    ['預算、時程。', '預算 時程', 'other marks are blanks'],
    ['它的东西', '', 'simplified characters'],
  ])('%s → %j (%s)', (text, rest) => expect(takeFiller(text)).toBe(rest));

  it.each([
    ['職責', true],
    ['它的工作描述', true],
    ['行业别', true],
    ['謝謝', false],
    ['', false],
  ])('%j asks for a whole standard: %j', (words, asks) => expect(asksForAll(words)).toBe(asks));
});
