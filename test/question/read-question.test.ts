import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION } from '../../src/question/plain.ts';
import { readSeeds, summary } from './read.ts';

const MEETING = '會議專案經理';

describe('a question says of which standards it is, what is asked of them, and with which words', () => {
  it.each([
    [MEETING, `${MEETING} | - | -`, 'a name alone'],
    [`${MEETING} T3`, `${MEETING} | T3 | -`, 'a part behind'],
    [`T3${MEETING}`, `${MEETING} | T3 | -`, 'a part in front, glued'],
    ['會議Ｔ３．２專案', '- | T3.2 | 會議 專案', 'full width, in the middle'],
    [`${MEETING} t03`, `${MEETING} | T3 | -`, 'a leading zero'],
    [`${MEETING} K 07`, `${MEETING} | K7 | -`, 'a blank in the code'],
    [`${MEETING} T3 的第二個任務`, `${MEETING} | T3.2 | -`, 'a task of a duty'],
    [`${MEETING} 第一項職責的第二項任務`, `${MEETING} | T1.2 | -`, 'both counted, by their names'],
    [`${MEETING} 第一項任務第二項工作`, `${MEETING} | T1.2 | -`, 'both counted'],
    [`第三項任務 ${MEETING}`, `${MEETING} | #3 | -`, 'counted in words'],
    [`${MEETING}第十二項任務`, `${MEETING} | #12 | -`, 'beyond ten'],
    [`${MEETING} 第二十個職責`, `${MEETING} | duty#20 | -`, 'tens'],
    [`${MEETING} 任務3`, `${MEETING} | #3 | -`, 'the other way round'],
    [`${MEETING} 第一項任務和第二項任務`, `${MEETING} | #1+#2 | -`, 'two of the same kind'],
    ['GPT1 第二項', '- | #2 | GPT1', 'T1 inside a word is no part'],
    ['BAS2421-001', 'BAS2421-001 | - | -', 'a code'],
    ['bas2421001v2 指標', 'BAS2421-001v2 | =indicators | -', 'lower case, no dash, a version'],
    ['ＢＡＳ２４２１－００１', 'BAS2421-001 | - | -', 'full width'],
    ['BAS2421-oo1', 'BAS2421-001 | - | -', 'o for 0'],
    ['BAS2421-001#P3.2.1', 'BAS2421-001 | P3.2.1 | -', 'the stable key'],
    ['bas2421-001t3', 'BAS2421-001 | T3 | -', 'a part glued to the code'],
    ['查BAS2421-001的技能', 'BAS2421-001 | =skills | -', 'a code glued to Chinese'],
    [`/職能 ${MEETING} T3`, `${MEETING} | T3 | -`, 'the command itself'],
    ['T1 K28 會議', '- | T1+K28 | 會議', 'several parts'],
    ['AI應用規劃師', '- | - | AI應用規劃師', 'AI is no part'],
    ['CNC車床 3D列印 CAD', '- | - | CNC車床 3D列印 CAD', 'CNC, 3D and CAD are no parts'],
    ['GPT3 應用', '- | - | GPT3 應用', 'T3 inside a word is no part'],
    ['A4.5 紙', '- | - | A4 5 紙', 'a size is no part'],
    ['P3 會議', '- | - | P3 會議', 'an indicator has more numbers'],
    ['會議\u0000專\u200b案', '- | - | 會議 專 案', 'control and format characters'],
    ['', 'help', 'nothing'],
    ['  說明 ', 'help', 'help'],
    ['/職能', 'help', 'the command alone'],
    ['說明？', 'help', 'help with a mark behind'],
    ['使用說明', 'help', 'in other words'],
    ['清單。', 'list', 'the list with a mark behind'],
    ['？！', 'unreadable', 'no letter at all'],
    ['會'.repeat(LONGEST_QUESTION), `- | - | ${'會'.repeat(LONGEST_QUESTION)}`, 'as long as may be'],
    ['會'.repeat(LONGEST_QUESTION + 1), 'unreadable', 'one longer'],
  ])('%s → %s (%s)', (text, expected) => expect(summary(text)).toBe(expected));

  // A task of a duty, and a column of it.
  it('reads a column behind a task that is counted in a duty', () => {
    expect(summary(`${MEETING} T3 第二項任務的指標`)).toBe(`${MEETING} | T3.2=indicators | -`);
  });
});

describe('columns', () => {
  it.each([
    ['指標', '- | =indicators | -', 'alone'],
    ['行為指標有哪些', '- | =indicators | -', 'with a question'],
    [`請問${MEETING}的技能`, `${MEETING} | =skills | -`, 'polite'],
    ['知識和技能', '- | =knowledge+skills | -', 'two columns'],
    ['學歷 經驗', '- | =prerequisites | -', 'two words for one column'],
    ['預算 知識', '- | =knowledge | 預算', 'words and a column'],
    ['基準級別', '- | =level | -', 'the longer word'],
    ['說明與補充事項', '- | =notes | -', 'the official heading'],
    ['調查專員', '- | - | 調查專員', '查 inside a word is no filler'],
    ['追蹤進度', '- | - | 追蹤進度', 'words alone'],
    ['T3 的 K 跟 S', '- | T3=knowledge+skills | -', 'letters for columns'],
    ['T3 KSA', '- | T3=knowledge+skills =attitudes | -', 'all three'],
    ['T4 考核', '- | T4=indicators | -', 'hinted by what it is for'],
    ['T4 要交什麼', '- | T4=outputs | -', 'hinted by what somebody does'],
    ['T1 performance indicators', '- | T1=indicators | -', 'in English'],
    ['任務', '- | - | -', 'a word for the whole, alone'],
    ['任務編組', '- | - | 編組', 'a heading word beside a word'],
  ])('%s → %s (%s)', (text, expected) => expect(summary(text)).toBe(expected));

  it.each([
    ['行為只標', 'indicators'],
    ['太度', 'attitudes'],
    ['技嫩', 'skills'],
    ['產初', 'outputs'],
    ['知是', 'knowledge'],
    ['旨標', 'indicators'],
    ['職能集別', 'level'],
    ['指彪', 'indicators'],
  ])('%s, misspelt, is %s', (typed, column) => {
    expect(readSeeds(`${MEETING}的${typed}`).asks).toMatchObject([{ parts: [], columns: [column] }]);
  });

  it.fails('does not yet know how 飆 sounds', () => {
    expect(summary('指飆')).toBe('- | =indicators | -');
  });

  it.each(['經理', '知道', '主管', '專業', '企業'])('%s is no misspelt column', typed => {
    expect(readSeeds(typed).stretches.filter(({ meaning }) => meaning.role === 'column')).toEqual([]);
  });
});

describe('which column is asked of which part', () => {
  it.each([
    ['T1.4 產出 T5.1 指標', 'T1.4=outputs T5.1=indicators', 'each part its own'],
    ['T1、T2 的知識', 'T1+T2=knowledge', 'one of two parts'],
    ['指標 T3', 'T3=indicators', 'before the part'],
    ['級別、T5 的產出', '=level T5=outputs', 'before a part that has one of its own'],
    ['T2 產出、指標', 'T2=outputs+indicators', 'two of one part'],
    ['T2 知識、態度', 'T2=knowledge =attitudes', 'what parts do not have is asked by itself'],
    ['T2 態度', 'T2=attitudes', 'the only column stays with its part'],
    ['態度和學歷', '=attitudes+prerequisites', 'of the whole standard'],
    ['K1 K2', 'K1+K2', 'no column'],
    ['應徵 T3 技能', 'T3=skills', 'what is said in passing beside a named column'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(summary(`${MEETING} ${text}`)).toBe(`${MEETING} | ${expected} | -`);
  });
});
