import { describe, expect, it } from 'vitest';
import { createEngine, type Result } from '../../src/index.ts';
import { buildStandard } from '../support/build.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();

const CODES: Readonly<Record<string, string>> = {
  'BAS2421-001': '會議',
  'BAS1219-003v2': '辦公室',
  'BAS4999-001v2': '工會',
  'BGM1219-002v2': '基層',
  'KMC2432-001v2': '活動',
};

/** A result as one line: its kind, the standard in short, and the part and columns or the numbers. */
function lineOf(result: Result): string {
  switch (result.kind) {
    case 'standard':
      return `standard ${nameOf(result.match.standard)}`;
    case 'unstated':
      return `unstated ${result.match ? nameOf(result.match.standard) : '-'}`;
    case 'duty':
      return `duty ${nameOf(result.match.standard)} ${result.duties[0]?.code}`;
    case 'task':
      return `task ${nameOf(result.match.standard)} ${result.places[0]?.task.code}`;
    case 'item':
      return `item ${nameOf(result.match.standard)} ${result.code}`;
    case 'no-part':
      return `no-part ${nameOf(result.match.standard)} ${result.asked}`;
    case 'columns': {
      const part = (result.task ?? result.duty)?.code ?? '';
      return `columns ${nameOf(result.match.standard)} ${part}=${result.columns.join('+')}`;
    }
    case 'several':
      return result.results.map(lineOf).join(', ');
    case 'count':
      return `count ${nameOf(result.match.standard)} ${result.counts.map(one => `${one.of} ${one.printed}/${one.codes}`).join(', ')}`;
    case 'filtered': {
      const found = result.found.map(
        one => nameOf(one.standard) + one.tasks.map(task => ` ${task.code}`).join(''),
      );
      return `filtered ${found.join(', ') || (result.within ? nameOf(result.within.standard) : '-')}`;
    }
    case 'compare':
      return `compare ${result.matches.map(({ standard }) => nameOf(standard)).join(', ')}=${result.columns.join('+')}`;
    case 'choices':
      return `choices ${result.matches.map(({ standard }) => nameOf(standard)).join(', ')}`;
    case 'matches':
      return `matches ${[...result.standards].map(nameOf).toSorted().join(', ')}`;
    case 'levels':
      return `levels ${result.levels.join(', ')}`;
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return result.kind;
  }
}

function nameOf({ code }: { code: string }): string {
  return CODES[code] ?? code;
}

const answer = (text: string) => lineOf(engine.answer(text).result);

function followUp(first: string, second: string): string {
  return lineOf(engine.answer(second, { about: engine.answer(first).question }).result);
}

describe('conditions', () => {
  it.each([
    ['基準級別5的有哪些', 'filtered 會議', 'a level'],
    ['4級的有哪幾個', 'filtered 辦公室, 工會, 基層, 活動', 'in other words'],
    ['級別最高的是哪一份', 'filtered 會議', 'the highest'],
    ['哪個級別最高', 'filtered 會議', 'nothing else is said'],
    ['誰的年資要求最高', 'filtered 辦公室', 'the highest of the years'],
    ['經驗最少的是哪個職務', 'filtered 會議, 基層', 'the lowest of the years'],
    ['經驗門檻誰最高、誰最低', 'filtered 辦公室, 會議, 基層', 'both ends'],
    ['職業代碼1219的職務', 'filtered 辦公室, 基層', 'an occupation by its code'],
    [
      '辦公室事務管理人員級別3的任務的指標',
      'columns 辦公室 T1.1=indicators, columns 辦公室 T1.2=indicators, columns 辦公室 T1.3=indicators',
      'a column of the tasks of a level',
    ],
    ['採購公告：電腦教室冷氣安裝，含保固三年，廠商須具甲級證照', 'nothing', 'years in a notice'],
    ['要十年以上經驗的', 'filtered 辦公室', 'years, at least'],
    ['專科畢業可以做哪些職務', 'filtered 會議', 'a degree'],
    ['職業別 1219 的有哪些', 'filtered 辦公室, 基層', 'the code of an occupation'],
    ['級別5而且專科畢業的有哪些', 'filtered 會議', 'two conditions'],
    ['級別6的有哪些', 'filtered -', 'met by none'],
    ['辦公室事務管理人員 級別3的任務', 'filtered 辦公室 T1.1 T1.2 T1.3', 'inside one standard'],
    ['基層主管 級別最低的任務', 'filtered 基層 T3.1 T3.2 T3.3', 'the lowest tasks of it'],
    ['4級是什麼意思', 'levels 4', 'what a level means'],
  ])('%s → %s (%s)', (text, expected) => expect(answer(text)).toBe(expected));
});

describe('counts', () => {
  it.each([
    ['活動企劃專員總共幾條指標', 'count 活動 indicators 112/112'],
    ['會議專案經理的知識有幾項', 'count 會議 knowledge 27/22'],
    ['工會總幹事T1有幾個工作活動', 'count 工會 tasks 3/3'],
    ['基層主管有幾個主要職責', 'count 基層 duties 5/5'],
    ['會議專案經理 T3 有幾條指標', 'count 會議 indicators 8/8'],
    ['會議專案經理幾級', 'columns 會議 =level'],
    ['現在收錄幾份', 'list'],
  ])('%s → %s', (text, expected) => expect(answer(text)).toBe(expected));
});

describe('several standards', () => {
  it.each([
    ['會議專案經理和基層主管差在哪', 'compare 會議, 基層=', 'compared in all'],
    ['會議專案經理 vs 活動企劃專員 級別', 'compare 會議, 活動=level', 'in a column'],
    ['會議專案經理跟活企差在哪', 'compare 會議, 活動=', 'a nickname'],
    ['會議專案經理 基層主管', 'choices 會議, 基層', 'only named'],
    ['會議專案經理和基層主管的態度', 'columns 會議 =attitudes, columns 基層 =attitudes', 'asked the same'],
  ])('%s → %s (%s)', (text, expected) => expect(answer(text)).toBe(expected));

  it('gives each standard the part behind its own name', () => {
    expect(answer('會議專案經理 T1 和基層主管 T2')).toBe('duty 會議 T1, duty 基層 T2');
  });

  it('answers the same part of each only once', () => {
    expect(answer('會議專案經理 T1 和基層主管 T1')).toBe('duty 會議 T1, duty 基層 T1');
  });

  it('knows that a deputy is another job', () => {
    expect(answer('副會議專案經理')).toBe('nothing');
  });
});

describe('several things of one standard', () => {
  it.each([
    ['會議專案經理 T1.2 跟 T3.1', 'task 會議 T1.2, task 會議 T3.1', 'parts'],
    ['會議專案經理 T1~T3', 'duty 會議 T1, duty 會議 T2, duty 會議 T3', 'a range'],
    ['會議專案經理 T3 產出跟指標', 'columns 會議 T3=outputs+indicators', 'columns of a part'],
    [
      '會議專案經理 T1.4 產出 T5.1 指標',
      'columns 會議 T1.4=outputs, columns 會議 T5.1=indicators',
      'each its own',
    ],
    [
      '會議專案經理 T2 知識、態度',
      'columns 會議 T2=knowledge, columns 會議 =attitudes',
      'one of the part, one of the whole',
    ],
    ['會議專案經理 前兩項的技能', 'columns 會議 T1=skills, columns 會議 T2=skills', 'counted'],
    ['會議專案經理 T3 的下一項', 'duty 會議 T4', 'beside another'],
    ['會議專案經理 T3 K60', 'no-part 會議 T3 K60', 'a line that the duty does not have'],
    ['會議專案經理 T4 K60', 'item 會議 K60', 'a line of the duty'],
  ])('%s → %s (%s)', (text, expected) => expect(answer(text)).toBe(expected));
});

describe('codes that a document misprints', () => {
  it.each([
    ['活動企劃專員 P83.1.3', 'item 活動 P83.1.3', 'as it is printed'],
    ['活動企劃專員 P8.1.3', 'item 活動 P83.1.3', 'as it should be'],
    ['活動企劃專員 O8.1.1', 'item 活動 O83.1.1', 'an output'],
    [
      '會議專案經理 T3.2.1',
      'item 會議 O3.2.1, item 會議 P3.2.1',
      'a task with three numbers means the lines with them',
    ],
    ['會議專案經理 T3.9.1', 'no-part 會議 T3.9.1', 'unless there is none'],
  ])('%s → %s (%s)', (text, expected) => expect(answer(text)).toBe(expected));
});

describe('words that point at a part', () => {
  it.each([
    ['會議專案經理 投標那塊', 'duty 會議 T1'],
    ['會議專案經理報價的部分', 'task 會議 T1.2'],
    ['會議專案經理 追蹤進度', 'task 會議 T3.3'],
    ['會議專案經理 追蹤進度的指標', 'columns 會議 T3.3=indicators'],
    ['基層主管 監督營運績效那段要交什麼', 'columns 基層 T4.3=outputs'],
    ['活動企劃專員 公關那塊要產出啥', 'columns 活動 T7.2=outputs'],
    ['會一專案經理議價簽約哪段', 'task 會議 T1.3'],
    ['想看基層主管的同事，領導力那個職責底下的行為指標', 'columns 基層 T5=indicators'],
    ['會議專案經理維繫客戶那塊的技能，不用其他的', 'columns 會議 T5=skills'],
    ['辦公室事務管理人員樣板設計的標準', 'columns 辦公室 T3.2=indicators'],
  ])('%s → %s', (text, expected) => expect(answer(text)).toBe(expected));
});

describe('names that are not typed as they are printed', () => {
  it.each([
    ['會專經理 T6.2 指標', 'columns 會議 T6.2=indicators', 'the first characters of its words'],
    ['基層主ㄍ T1', 'duty 基層 T1', 'a letter of the Zhuyin keyboard was left'],
    ['基曾主官 決策那邊的指標', 'columns 基層 T5.3=indicators', 'every wrong character sounds right'],
    ['會議經理要會哪些簡報的東西', 'matches 會議', 'the job first, then what is asked of it'],
    ['indicators of T1.1 for conference project managers', 'columns 會議 T1.1=indicators', 'in English'],
    ['公務 T1.1 知識', 'nothing', 'half of no name'],
    ['辦公室事務 T5.4 產出', 'columns 辦公室 T5.4=outputs', 'half of a name beside a part'],
    ['公室 T1.1', 'task 辦公室 T1.1', 'less than half of it'],
    ['會議經理要帶人嗎 結案的那個職責', 'duty 會議 T6', 'all of a title in other words'],
    ['軟體專案經理的知識技能，寫程式那種', 'nothing', 'another trade before half a name'],
  ])('%s → %s (%s)', (text, expected) => expect(answer(text)).toBe(expected));
});

describe('what there is not', () => {
  it.each([
    ['薪水', 'unstated -', 'of no standard'],
    ['會議專案經理 薪水', 'unstated 會議', 'of one'],
    ['比較 會議專案經理 跟 咖啡師', 'standard 會議', 'one of two is not loaded'],
    ['基層主管跟倉管人員的態度差在哪', 'columns 基層 =attitudes', 'likewise'],
    ['明天的會議改到三點 請準時', 'nothing', 'some of the words are nearly said'],
    ['活動主持人行為指標', 'nothing', 'a job that only a line mentions'],
    ['社群小編有職能基準嗎', 'nothing', 'whether there is a standard'],
    ['會議專案經理有沒有職能基準', 'standard 會議', 'there is'],
  ])('%s → %s (%s)', (text, expected) => expect(answer(text)).toBe(expected));

  it('is told where two were to be compared', () => {
    const { reply, question } = engine.answer('比較 會議專案經理 跟 咖啡師');
    const told = ['沒有收錄「咖啡師」，無法比較；以下只有已收錄的。'];
    expect(reply.notices).toEqual(told);
    // Another page, or the shared answer, is asked for by this question.
    expect(engine.answer(question).reply.notices).toEqual(told);
  });

  it('is no reason to leave out who has a part: the rest is counted', () => {
    const many = createEngine(
      Array.from({ length: 30 }, (_, number) =>
        buildStandard({ code: `XYZ1234-0${number + 10}`, name: `第${number}員` }),
      ),
    );
    const { reply } = many.answer('T1.1');
    expect(reply.choices?.options).toHaveLength(25);
    expect(reply.notices).toContain('另有 5 項職能基準也有，請加上名稱。');
  });
});

describe('who has something', () => {
  it.each([
    ['新聞稿到底是誰要交的', ['O5.3.1', 'O7.2.1', 'P5.3.2'], 'in any column'],
    ['申請補助跟看核銷的是哪個職務', ['P2.1.2', 'P2.2.2'], 'two things, said in two lines'],
    ['會用到甘特圖的屬於哪一種職位', ['O2.2.3'], 'asked in other words'],
  ])('%s → %j (%s)', (text, expected) => {
    const { result } = engine.answer(text);
    const codes = result.kind === 'matches' ? result.hits.map(({ code }) => code) : [];
    expect(codes.toSorted()).toEqual(expected);
  });
});

describe('words that are said in passing', () => {
  it.each([
    ['會議專案經理的主要職責有哪幾項？主管要我五分鐘內講完', 'standard 會議', 'in another sentence'],
    ['我在會場工作，想知道會議專案經理官方有哪些職責', 'standard 會議', 'before the name'],
    ['會議專案經理 報價的任務有哪些', 'task 會議 T1.2', 'beside the word for a part they point at it'],
    ['活動企劃專員的承包商報價清單在哪個任務', 'task 活動 T6.2', 'or beside a question for it'],
    [
      '基層主管從T1到T3有哪些工作活動，列給我就好不用講解',
      'duty 基層 T1, duty 基層 T2, duty 基層 T3',
      '不用 far off',
    ],
    ['P2.2.3 - 2.2.4 活動企劃的 其他不要', 'item 活動 P2.2.3, item 活動 P2.2.4', 'and nothing else'],
    ['好的 收到 晚點回你', 'help', 'small talk'],
  ])('%s → %s (%s)', (text, expected) => expect(answer(text)).toBe(expected));

  it('are told, with the lines that come nearest to them', () => {
    const { reply } = engine.answer('請問活動企劃專員在現場找零時該怎麼做？');
    expect(reply.notices).toEqual(['裡面沒有寫到「在現場找零時」。']);
    expect(reply.sections[0]?.heading).toBe('最接近的內容');
    expect(reply.sections[0]?.groups[0]?.lines[0]?.code).toBe('T8.3');
  });
});

describe('lines in everyday words', () => {
  const firstLine = (text: string): string => {
    const { result } = engine.answer(text);
    return result.kind === 'matches' ? (result.hits[0]?.code ?? result.hits[0]?.text ?? '') : result.kind;
  };

  it.each([
    ['獎勵認真的組員', 'P1.2.3', 'who belongs to something is asked for no job'],
    ['了解客人的需要', 'T3', 'what touches the words is a part of what is asked'],
  ])('%s → %s (%s)', (text, expected) => expect(firstLine(text)).toBe(expected));
});

describe('a question after another', () => {
  it.each([
    ['會議專案經理 T3 的指標', '那 T4 呢', 'columns 會議 T4=indicators', 'the same column of another part'],
    ['基層主管態度', '換成總幹事的', 'columns 工會 =attitudes', 'half a name'],
    ['會議專案經理 T3', '技能咧', 'columns 會議 T3=skills', 'a column of the same part'],
    ['會議專案經理 T3', '第二個任務', 'task 會議 T3.2', 'a task of it'],
    ['會議專案經理 態度', '那基層主管咧', 'columns 基層 =attitudes', 'the same column of another standard'],
    ['會議專案經理', '跟基層主管比呢', 'compare 會議, 基層=', 'compared with another'],
    ['會議專案經理 T3', '下一個', 'duty 會議 T4', 'the one behind'],
    ['會議專案經理 T3.2', '回上層', 'duty 會議 T3', 'the one above'],
    ['會議專案經理 T3 的指標', '加起來幾條', 'count 會議 indicators 8/8', 'counts what was shown'],
    ['會議專案經理 T3', '誰負責報價', 'matches 會議, 活動', 'who asks over all standards'],
    ['會議專案經理 T3', '基層主管 T1', 'duty 基層 T1', 'another standard'],
  ])('%s → %s: %s (%s)', (first, second, expected) => expect(followUp(first, second)).toBe(expected));
});

describe('pasted texts', () => {
  it.each([
    [
      '各位好，下週要討論分工。請先看：進行場地分析、擬定標案預算並進行報價、議價並簽約。另外追蹤專案進度也要有人接手。謝謝大家！',
      'matches 會議',
      'lines of one standard in a letter',
    ],
    [
      '誠徵夜班倉管，月薪三萬八，供餐宿，享勞健保；意者請電洽林先生，地點在桃園，近捷運站，可週領現金，歡迎二度就業。',
      'nothing',
      'nothing but noise',
    ],
    [
      '誠徵日班護理師：病房照護、給藥、傷口換藥、管路照護、家屬衛教、交班紀錄、緊急狀況處理與急救，新手可培訓，供宿舍、員工餐，意者請備妥護理執照。',
      'nothing',
      'few of many pieces are nearly said',
    ],
  ])('%s → %s (%s)', (text, expected) => expect(answer(text)).toBe(expected));
});
