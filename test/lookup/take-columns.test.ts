import { describe, expect, it } from 'vitest';
import { takeColumns } from '../../src/lookup/take-columns.ts';

describe('takeColumns takes column words and filler out of a text', () => {
  it.each([
    ['指標', ['indicators'], '', 'alone'],
    ['行為指標有哪些', ['indicators'], '', 'with a question'],
    ['請問會議專案經理的技能', ['skills'], '會議專案經理', 'polite'],
    ['知識和技能', ['knowledge', 'skills'], '', 'two columns'],
    ['學歷 經驗', ['prerequisites'], '', 'two words for one column'],
    ['預算 知識', ['knowledge'], '預算', 'words and a column'],
    ['基準級別', ['level'], '', 'the longer word'],
    ['說明與補充事項', ['notes'], '', 'the official heading'],
    ['調查專員', [], '調查專員', '查 inside a word is no filler'],
    ['和服師', [], '服師', 'at the edge of a word it is taken for filler: names are looked up before'],
    ['追蹤進度', [], '追蹤進度', 'neither'],
  ])('%s → %s, %s (%s)', (text, columns, rest) => {
    expect(takeColumns(text)).toMatchObject({ columns, rest });
  });
});
