import { matchOf, standardOf } from '../../src/lookup/result.ts';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/lookup/look-up.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { indexStandards } from '../../src/search/index-standards.ts';
import type { CompetencyStandard } from '../../src/standard/schema.ts';
import { buildDuty, buildStandard, buildTask } from '../support/build.ts';
import { loadSeeds } from '../support/seeds.ts';

function ask(standards: CompetencyStandard[], text: string, about?: CompetencyStandard) {
  const index = indexStandards(standards);
  const topic = about && { standard: about, parts: [], columns: [] };
  return lookUp(index, readQuestion(text, index), { about: topic });
}

describe('versions and codes', () => {
  const v1 = buildStandard({ code: 'XYZ1234-001', name: '試驗員', description: 'old' });
  const v2 = buildStandard({ code: 'XYZ1234-001v2', name: '測試人員', aliases: ['XYZ1234-001', '試驗員'] });
  const codeOf = (standards: CompetencyStandard[], text: string) => {
    const { result } = ask(standards, text);
    const match = matchOf(result);
    return match ? `${match.standard.code} ${match.how}` : result.kind;
  };

  it.each([
    [[v1, v2], 'XYZ1234-001', 'XYZ1234-001v2 code', 'no version means the newest'],
    [[v1, v2], 'XYZ1234-001v1', 'XYZ1234-001 code', 'the version asked for, though it is old'],
    [[v1, v2], 'XYZ1234-001v3', 'XYZ1234-001v2 code-like', 'a version that is not loaded'],
    [[v1, v2], '試驗員', 'XYZ1234-001v2 alias', 'an old name leads to the newest'],
    [[v2], 'XYZ1234-001v1', 'XYZ1234-001v2 alias', 'an old code leads to what replaced it'],
    [[v1], 'XYZ1234-001', 'XYZ1234-001 code', 'the only version'],
    [[v1, v2], 'XYZ1234-002', 'nothing', 'a code near a loaded one is never taken for it'],
  ])('%#: %s → %s', (standards, text, expected) => expect(codeOf(standards, text)).toBe(expected));

  it('offers both standards that print the same code', () => {
    const other = buildStandard({ code: 'XYZ1234-001v2', name: '量測人員' });
    const { result } = ask([v2, other], 'XYZ1234-001');
    expect(result.kind === 'choices' && result.matches.map(match => match.standard.name)).toEqual([
      '測試人員',
      '量測人員',
    ]);
  });

  it('answers with the loaded version where the one asked for is not loaded', () => {
    expect(codeOf([v2], 'XYZ1234-001v9')).toBe('XYZ1234-001v2 code-like');
    expect(codeOf([v2], '請問 1234-001 的指標')).toBe('XYZ1234-001v2 code-like');
  });
});

describe('a code that is half, or of nothing that is loaded', () => {
  const one = buildStandard({ code: 'XYZ1234-001v2', name: '測試人員' });
  const two = buildStandard({ code: 'XYZ1234-004', name: '量測人員' });
  const other = buildStandard({ code: 'XYZ1235-001', name: '檢驗人員' });

  it.each([
    ['xyz1234 t1 指標', 'without its serial number, with what is asked of it'],
    ['XYZ1234-', 'half typed'],
    ['請問 xyz 1234？', 'in a sentence'],
    ['XYZ1234v2', 'with a version'],
    ['XYZ1234 檢驗人員', 'beside the name of another group'],
    ['XYZ1234-009', 'with another serial number'],
  ])('%s finds nothing, and offers its group (%s)', text => {
    const { result } = ask([one, two, other], text);
    expect(result).toMatchObject({ kind: 'nothing', reason: 'unknown-code' });
    expect(result.kind === 'nothing' && result.nearest.map(match => match.standard.code)).toEqual([
      'XYZ1234-001v2',
      'XYZ1234-004',
    ]);
  });

  it('is only repeated beside a name of its group', () => {
    const { result } = ask([one, two, other], 'XYZ1234 量測人員');
    expect(result).toMatchObject({ kind: 'standard', match: { standard: { code: 'XYZ1234-004' } } });
  });

  it('is none where no standard is of that group', () => {
    expect(ask([one], 'ISO9001').result).toMatchObject({ kind: 'nothing', reason: 'unknown-name' });
  });
});

describe('never picks silently', () => {
  const names = ['CNC折床技術人員', 'CNC車床技術人員', 'CNC銑床技術人員'];
  const standards = names.map((name, index) => buildStandard({ code: `XYZ1234-00${index + 1}`, name }));

  it.each([
    ['CNC', 'choices', 'part of all three'],
    ['CNC技術人員', 'choices', 'equally near to all three'],
    ['床技術人員', 'choices', 'the end of all three'],
    ['技術人員', 'nothing', 'a rank word alone'],
    ['CNC車床技術人員', 'standard', 'one of them'],
  ])('%s → %s (%s)', (text, kind) => expect(ask(standards, text).result.kind).toBe(kind));

  it('keeps the rest of the question for the choice', () => {
    const { result } = ask(standards, 'CNC T1 指標');
    expect(result.kind === 'choices' && result.rest).toBe('T1 指標');
  });
});

describe('a job that is not loaded', () => {
  const line = buildStandard({
    code: 'XYZ1234-001',
    name: '測試人員',
    duties: [buildDuty({ name: '協助會計助理、消防員' })],
  });
  const standards = [line, buildStandard({ code: 'XYZ1234-002', name: '會計主管' })];

  it('is suggested the names of its trade before a line that mentions it', () => {
    const { result } = ask(standards, '會計助理');
    expect(result.kind === 'nothing' && result.nearest.map(({ standard }) => standard.name)).toEqual([
      '會計主管',
    ]);
  });

  it('is looked for in lines where no name is of its trade', () => {
    expect(ask(standards, '消防員').result.kind).toBe('matches');
  });
});

describe('a conversation about a standard', () => {
  const seeds = loadSeeds();
  const about = seeds.find(({ name }) => name === '會議專案經理');
  const kindOf = (text: string) => {
    const { result } = ask(seeds, text, about);
    return standardOf(result) ? `${result.kind} ${standardOf(result)?.name}` : result.kind;
  };

  it.each([
    ['T3', 'duty 會議專案經理', 'a part'],
    ['指標', 'columns 會議專案經理', 'a column'],
    ['T3.2 知識', 'columns 會議專案經理', 'a part and a column'],
    ['追蹤進度', 'task 會議專案經理', 'words of a task'],
    ['基層主管', 'standard 基層主管', 'another name'],
    ['基層主管 T1', 'duty 基層主管', 'another name and a part'],
    ['甘特圖', 'matches', 'words that only another standard has'],
    ['T9', 'no-part 會議專案經理', 'a part it does not have'],
    ['任務', 'standard 會議專案經理', 'its duties'],
    ['它的級別', 'columns 會議專案經理', 'a column, in a sentence'],
    ['謝謝', 'help', 'nothing'],
  ])('%s → %s (%s)', (text, expected) => expect(kindOf(text)).toBe(expected));
});

describe('what is asked of a standard', () => {
  const seeds = loadSeeds();
  const kindOf = (text: string) => {
    const { result } = ask(seeds, text);
    return standardOf(result) ? `${result.kind} ${standardOf(result)?.name}` : result.kind;
  };

  it.each([
    ['會議專案經理的職責有哪些', 'standard 會議專案經理', 'its duties'],
    ['會議專案經理的任務', 'standard 會議專案經理', 'its duties'],
    ['會議專案經理 工作描述', 'standard 會議專案經理', 'what stands in the answer about the whole'],
    ['會議專案經理 行業別', 'standard 會議專案經理', 'likewise'],
    ['會議專案經理要會哪些東西', 'standard 會議專案經理', 'in a sentence'],
    ['如何成為會議專案經理', 'standard 會議專案經理', 'in a sentence'],
    ['會議專案經理幾級', 'columns 會議專案經理', 'glued to the name'],
    ['iCAP BAS2421-001', 'standard 會議專案經理', 'with the name of the system'],
    ['BAS-2421-001', 'standard 會議專案經理', 'a code with a dash more'],
    ['會議專案經理人', 'standard 會議專案經理', 'a typing error'],
    ['會議專案經理 前景', 'unstated 會議專案經理', 'no standard states it'],
    ['工會總幹事 高中', 'columns 工會總幹事', 'a degree asks for the prerequisites'],
    ['基層主管 1', 'no-part 基層主管', 'likewise'],
    ['任務 火星', 'nothing', 'beside other words it is content'],
    ['會議專案經理 T3 全部內容', 'duty 會議專案經理', 'all of a part'],
  ])('%s → %s (%s)', (text, expected) => expect(kindOf(text)).toBe(expected));

  it.each([
    ['會議專案經理 T3 預算', []],
    ['會議專案經理 T3.1 規劃預算及時程', []],
    ['會議專案經理 T3 薪水 福利', ['薪水', '福利']],
    ['會議專案經理 T1.1 預算', ['預算']],
    ['會議專案經理 T3 指標 薪水', ['薪水']],
    ['會議專案經理 K63 政府採購法', []],
    ['會議專案經理 T99 薪水', []],
    ['會議專案經理 T3 全部', []],
    ['請列出會議專案經理 T3 的指標', []],
    ['會議專案經理 T3 時程和預算', []],
    ['會議專案經理 P3.1.1 預算分配', []],
  ])('%s: these words stand nowhere in the part: %j', (text, absent) => {
    expect(ask(seeds, text).absent).toEqual(absent);
  });

  it('offers the known code beside one that is not', () => {
    const { result } = ask(seeds, 'BAS2421-001 BAS9999-999');
    expect(result.kind === 'nothing' && result.nearest.map(match => match.standard.code)).toEqual([
      'BAS2421-001',
    ]);
  });

  it.each([
    ['測試人員 T1 產出', 'columns'],
    ['測試人員 T1 產出報告', 'duty'],
    ['測試人員 T1', 'duty'],
  ])('%s is no column only where it is more than the column’s name (%s)', (text, kind) => {
    const duties = [buildDuty({ code: 'T1', name: '產出報告書' })];
    expect(ask([buildStandard({ duties })], text).result.kind).toBe(kind);
  });

  it.each([
    ['指導測試助理', 'duty', 'a heading that is printed so'],
    ['測試助理', 'nothing', 'a job that a line mentions'],
  ])('%s → %s (%s)', (text, kind) => {
    const duties = [buildDuty({ code: 'T1', name: '指導測試助理' })];
    const known = buildStandard({ name: '測試主管', duties });
    expect(ask([known], text).result.kind).toBe(kind);
  });

  it('offers names that may be meant beside lines that hold the words', () => {
    const { result } = ask(seeds, '行政事務管理相關經歷');
    expect(result.kind === 'matches' && result.nearest.map(({ standard }) => standard.name)).toEqual([
      '辦公室事務管理人員',
    ]);
  });

  it.each([
    ['會議專案經理 談判', true],
    ['會議專案經理 甘特圖', true],
    ['會議專案經理 T99', false],
    ['會議專案經理 管理', false],
  ])('%s: other standards have lines with these words: %j', (text, isElsewhere) => {
    expect(ask(seeds, text).result).toMatchObject({ isElsewhere });
  });

  it('says which code there is none of, as it was typed', () => {
    const { result } = ask(seeds, '會議專案經理 T3.9.1');
    expect(result.kind === 'no-part' && result.asked).toBe('T3.9.1');
  });
});

describe('parts', () => {
  const line = (code: string, text: string) => ({ code, text });
  const ability = (code: string, text: string) => ({ code, text, items: [] });
  const standard = buildStandard({
    duties: [
      buildDuty({
        knowledge: [ability('K01', '甲'), ability('K01', '乙')],
        tasks: [buildTask({ outputs: [line('04.2.1', '紀錄'), line('O1.1.1', '表')] })],
      }),
      buildDuty({
        code: 'T2',
        name: '執行',
        knowledge: [ability('K001', '甲')],
        tasks: [buildTask({ code: 'T2.1' })],
      }),
    ],
  });
  const placesOf = (text: string) => {
    const { result } = ask([standard], text);
    return result.kind === 'item'
      ? result.items.map(({ duty, task, line: { code } }) => `${duty?.code} ${task?.code ?? '-'} ${code}`)
      : result.kind;
  };

  it.each([
    ['測試人員 K1', ['T1 - K01', 'T1 - K01', 'T2 - K001'], 'every place, whatever the width of the number'],
    ['測試人員 T2 K1', ['T2 - K001'], 'only in the duty that is named'],
    ['測試人員 T2.1 K1', 'no-part', 'a merged cell is the duty’s, not the task’s'],
    ['測試人員 O4.2.1', ['T1 T1.1 04.2.1'], 'a zero printed for O'],
    ['測試人員 P1.1.1', ['T1 T1.1 P1.1.1', 'T2 T2.1 P1.1.1'], 'in two tasks'],
  ] as [string, string | string[], string][])('%s → %s (%s)', (text, expected) =>
    expect(placesOf(text)).toEqual(expected),
  );

  it.each([
    ['測試助理 P1.1.1 依量測人員指示，蒐集知識', 'item', 'all that is printed'],
    ['測試助理 P1.1.1 依量測人員', 'item', 'the beginning of it'],
    ['測試助理 P1.1.1 量測人員', 'several', 'two names'],
  ])('%s → %s: the words behind its code may name another standard (%s)', (text, kind) => {
    const indicators = [line('P1.1.1', '依量測人員指示，蒐集知識。')];
    const helper = buildStandard({
      name: '測試助理',
      duties: [buildDuty({ tasks: [buildTask({ indicators })] })],
    });
    const other = buildStandard({ code: 'XYZ1234-009', name: '量測人員' });
    expect(ask([helper, other], text).result.kind).toBe(kind);
  });

  it('answers several parts together, in the order asked', () => {
    const { result } = ask([standard], '測試人員 T1 T2 K1');
    expect(result.kind === 'several' && result.results.map(({ kind }) => kind)).toEqual([
      'duty',
      'duty',
      'item',
    ]);
  });

  it('says which parts there are', () => {
    const { result } = ask([standard], '測試人員 T3');
    expect(result.kind === 'no-part' && result.existing.map(({ code }) => code)).toEqual(['T1', 'T2']);
  });
});

describe('more standards than stand side by side', () => {
  it('are named, to be asked for by themselves', () => {
    const names = ['麵包師', '木工', '攝影師', '園藝師', '翻譯人員', '導遊'];
    const standards = names.map((name, at) => buildStandard({ code: `XYZ123${at}-001`, name }));
    const { result, left } = ask(standards, `比較${names.join('、')}`);
    const compared = result.kind === 'compare' ? result.matches.map(({ standard }) => standard.name) : result;
    expect(compared).toEqual(names.slice(0, 5));
    expect(left).toEqual(['XYZ1235-001']);
  });
});
