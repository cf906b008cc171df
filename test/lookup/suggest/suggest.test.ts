import { standardOf } from '../../../src/lookup/result.ts';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/index.ts';
import { buildStandard } from '../../support/build.ts';
import { seedEngine } from '../../support/seeds.ts';

const engine = seedEngine();

describe('suggest', () => {
  it.each([
    [
      '',
      ['辦公室事務管理人員（BAS1219-003v2）', '活動企劃專員（KMC2432-001v2）'],
      'the standards, one of each category in turn',
    ],
    [
      '會',
      ['會議專案經理（BAS2421-001）', '工會總幹事（BAS4999-001v2）'],
      'one character: names that begin with it first',
    ],
    ['会議', ['會議專案經理（BAS2421-001）'], 'half a name'],
    ['bas24', ['會議專案經理（BAS2421-001）'], 'half a code'],
    ['工會幹', ['工會總幹事（BAS4999-001v2）'], 'half an old name'],
    ['會義專案', ['會議專案經理（BAS2421-001）'], 'a typing error'],
    [
      '會議專案經理',
      ['會議專案經理（BAS2421-001）', '會議專案經理 T1 進行專案投標'],
      'the standard, then its parts',
    ],
    [
      '會議專案經理 T3',
      ['會議專案經理 T3 控制專案進度', '會議專案經理 T3.1 規劃預算及時程'],
      'a part and what is below it',
    ],
    ['會議專案經理 追蹤', ['會議專案經理 T3.3 追蹤專案進度'], 'words of a part'],
    ['會議專案經理 學', ['會議專案經理 學經歷'], 'half a column'],
    [
      '會議專案經理（BAS2421-001） T6',
      ['會議專案經理 T6 進行結案分析'],
      'a completion that was taken, and more',
    ],
    ['會議專案經理 T3 指', ['會議專案經理 T3 指標'], 'half a column of a part'],
    ['會議專案經理 t3.1 ', ['會議專案經理 T3.1 規劃預算及時程'], 'a task'],
    ['BAS2421-001 T6', ['會議專案經理 T6 進行結案分析'], 'by code'],
    ['清單 行銷', ['活動企劃專員（KMC2432-001v2）'], 'those of a category'],
    [
      'T6',
      ['辦公室事務管理人員 T6 規劃和管理研討會', '會議專案經理 T6 進行結案分析'],
      'a part: the standards that have it',
    ],
    ['t06', ['辦公室事務管理人員 T6 規劃和管理研討會'], 'whatever the width of its number'],
    ['談判', ['基層主管 談判', '工會總幹事 談判'], 'words: the standards with such a line'],
    ['BAS2421-001#T6', ['會議專案經理 T6 進行結案分析'], 'by the stable key'],
  ])('%s → %s … (%s)', (prefix, labels) => {
    expect(
      engine
        .suggest(prefix)
        .map(({ label }) => label)
        .slice(0, labels.length),
    ).toEqual(labels);
  });

  it.each<[prefix: string, detail: string | null, why: string]>([
    ['工會幹', '又稱「工會幹部」', 'an old name'],
    ['會義專案經里', '名稱相近', 'near'],
    ['huiyizhuananjingli', '讀音相近', 'its sound'],
    ['经理专案会议', '字序不同', 'another order'],
    ['談判', '內容符合', 'a line of it'],
    ['會議', null, 'shown by the name itself'],
    ['bas24', null, 'a code'],
  ])('says of %j that it is offered as %j: %s', (prefix, detail) => {
    expect(engine.suggest(prefix)[0]?.detail).toBe(detail);
  });

  it.each([
    ['會議專案經理 跟媒體保持聯絡', 'BAS2421-001#P5.3.1', 'a line that nearly says it'],
    ['會議專案經理 火星探測', 'BAS2421-001', 'else the whole standard'],
  ])('offers behind a name, for %j, %s first: %s', (prefix, value) => {
    expect(engine.suggest(prefix)[0]?.value).toBe(value);
  });

  it('never offers more than 25', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      buildStandard({ code: `XYZ1234-${String(index).padStart(3, '0')}`, name: `測試人員${index}` }),
    );
    expect(createEngine(many).suggest('測試')).toHaveLength(25);
    expect(createEngine(many).suggest('')).toHaveLength(25);
  });

  it('offers only questions that are answered with what they name', () => {
    for (const prefix of ['', ...engine.standards.map(({ name }) => name)]) {
      for (const { value } of engine.suggest(prefix)) {
        const { result } = engine.answer(value);
        expect(['standard', 'duty', 'task', 'columns']).toContain(result.kind);
        expect(value.startsWith(standardOf(result)?.code ?? value)).toBe(true);
      }
    }
  });

  it.each(['\u0000', '('.repeat(2000), '😀'])(
    'offers nothing or something for %j, and does not throw',
    prefix => {
      expect(engine.suggest(prefix).length).toBeLessThanOrEqual(25);
    },
  );
});
