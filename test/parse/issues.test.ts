import { describe, expect, test } from 'vitest';
import type { Issue, IssueKind } from '../../src/parse/issue.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { FAULTLESS, lineOf, seedDocument } from '../support/seed-documents.ts';

function issuesOf(text: string): Issue[] {
  const result = parseDocument(text);
  if (result.kind === 'refused') throw new Error(`line ${result.line}: ${result.reason}`);
  return result.issues;
}

/** As the table's rows are written. */
type Row = [line: number, kind: IssueKind, code: string | null, expected: string, found: string];

function rowsOf(text: string): Row[] {
  return issuesOf(text).map(({ line, kind, code, expected, found }) => [line, kind, code, expected, found]);
}

const [CODE, NAME] = [lineOf('職能基準代碼\t\t'), lineOf('\t職業\t')];
const [V2, V1] = [lineOf('V2'), lineOf('V1')];
const [T11, T12, T13, T21, T22] = [
  lineOf('T1.1'),
  lineOf('T1.2'),
  lineOf('T1.3'),
  lineOf('T2.1'),
  lineOf('T2.2'),
];
const OWN = 'AGR3456-001v2';

/** What is changed in the faultless document, and the issues that must follow, no more. */
type Case = [what: string, part: string | RegExp, instead: string, ...issues: Row[]];

/** The issues of the faultless document with one change. */
function rowsAfter(part: string | RegExp, instead: string): Row[] {
  const broken = FAULTLESS.replace(part, instead);
  if (broken === FAULTLESS) throw new Error(`nothing to change: ${String(part)}`);
  return rowsOf(broken);
}

test('a document without a fault has no issues', () => {
  expect(rowsOf(FAULTLESS)).toEqual([]);
});

describe('fields', () => {
  const title = `the title 花藝設計師職能基準, after the name in line`;
  test.each<Case>([
    [
      'title of another name',
      '設計師職能基準\n',
      '師職能基準\n',
      [1, 'field', OWN, `${title} ${NAME}`, '花藝師職能基準'],
    ],
    ['no title', '花藝設計師職能基準\n', '', [1, 'field', OWN, `${title} ${NAME - 1}`, 'no title']],
    [
      'line that belongs to no field',
      '職能基準\n',
      '職能基準\n內部文件\n',
      [2, 'unread', null, 'only the title and the version table above 職能基準代碼', '內部文件'],
    ],
    [
      'code of another kind',
      `${OWN}\n職能基準名稱`,
      'AGR-001\n職能基準名稱',
      [CODE, 'field', 'AGR-001', 'a code like BAS2421-001v2', 'AGR-001'],
      [CODE, 'field', 'AGR-001', 'a row of the version table for AGR-001', 'none'],
    ],
    ['no description', '設計花束。', '', [CODE, 'field', OWN, 'a text behind 工作描述', 'none']],
    [
      'no category',
      '\t職類別\t設計 / 花藝\t職類別代碼\tAGR',
      '',
      [CODE, 'field', OWN, 'a name behind 職類別 and a code behind 職類別代碼, below this line', 'neither'],
    ],
    [
      'industry without its code',
      'G4852',
      '',
      [
        CODE,
        'field',
        OWN,
        'a name behind 行業別 and a code behind 行業別代碼, below this line',
        'the name 零售業 only',
      ],
    ],
    [
      'no attitudes',
      /A0[12].*\n/gu,
      '',
      [CODE, 'field', OWN, 'at least one attitude below 職能內涵 (A=attitude 態度)', 'none'],
    ],
    [
      'no prerequisites',
      /- 建議.*\n.*\n/u,
      '',
      [CODE, 'field', OWN, '建議擔任此職類/職業之…條件 with at least one line', 'none'],
    ],
  ])('%s', (...[, part, instead, ...issues]) => {
    expect(rowsAfter(part, instead)).toEqual(issues);
  });
});

describe('versions', () => {
  const date = 'a date like 2018/12/21';
  test.each<Case>([
    [
      'no table',
      /版本[^]*?\n\n/u,
      '',
      [3, 'field', OWN, 'a version table (版本 … 發展更新日期) above this line', 'none'],
    ],
    [
      'no row for the document',
      /V2\t.*\n/u,
      '',
      [CODE - 1, 'field', OWN, `a row of the version table for ${OWN}`, 'none'],
    ],
    [
      'another name',
      `${OWN}\t花藝設計師`,
      `${OWN}\t花藝師`,
      [V2, 'field', OWN, `the name of line ${NAME}: 花藝設計師`, '花藝師'],
    ],
    [
      'a superseded document',
      '最新版本\t略',
      '歷史版本\t已被《AGR3456-001v3》取代',
      [V2, 'field', OWN, 'the newest version of the standard', '歷史版本 已被《AGR3456-001v3》取代'],
    ],
    [
      'two newest versions',
      '歷史版本',
      '最新版本',
      [V1, 'field', 'AGR3456-001', 'one row with 最新版本', `AGR3456-001 besides ${OWN}`],
    ],
    ['version and code', 'V2\t', 'V3\t', [V2, 'field', OWN, `V2, as in the code ${OWN}`, 'V3']],
    ['unknown status', '最新版本', '現行', [V2, 'field', OWN, '最新版本 or 歷史版本', '現行']],
    ['impossible date', '2020/05', '2020/13', [V2, 'field', OWN, date, '2020/13/01']],
    ['no date', '2020/05/01', '', [V2, 'field', OWN, date, 'no date']],
    [
      'a row that cannot be read',
      '\t花店人員\t',
      '\t\t',
      [
        V1,
        'field',
        null,
        'version, code, name, status, note, date',
        'V1 AGR3456-001 歷史版本 已被《AGR3456-001v2》取代 2016/05/01',
      ],
    ],
  ])('%s', (...[, part, instead, ...issues]) => {
    expect(rowsAfter(part, instead)).toEqual(issues);
  });
});

describe('levels', () => {
  const expected = 'a level from 1 to 6';
  test.each<Case>([
    ['none for the standard', '\t\t3\n', '\t\t\n', [CODE, 'level', OWN, expected, 'nothing']],
    ['out of range', '\t4\tK3', '\t7\tK3', [T21, 'level', 'T2.1', expected, '7 (T2.1, T2.2)']],
    [
      'with words',
      '\t4\tK3',
      '\t4級以上\tK3',
      [T21, 'level', 'T2.1', expected, '4級以上, read as 4 (T2.1, T2.2)'],
    ],
    ['lost', '\t4\tK3', '\t\tK3', [T21, 'level', 'T2.1', expected, 'nothing (T2.1, T2.2)']],
  ])('%s', (...[, part, instead, ...issues]) => {
    expect(rowsAfter(part, instead)).toEqual(issues);
  });
});

describe('codes', () => {
  const own = 'a code of its own';
  test.each<Case>([
    [
      'output in another task',
      'O1.2.1',
      'O3.2.1',
      [T12, 'code-misplaced', 'O3.2.1', 'O1.2.…, as it stands in T1.2', 'O3.2.1'],
    ],
    [
      'a number typed wrong leaves no gap',
      'P1.2.2',
      'P12.2.2',
      [T12, 'code-misplaced', 'P12.2.2', 'P1.2.…, as it stands in T1.2', 'P12.2.2'],
    ],
    [
      'task of another duty',
      /T2\.2 (.*)O2\.2\.1 花束 O2\.2\.2 照片\tP2.*。/u,
      'T3.2 綁花\tO3.2.1 花束\tP3.2.1 綁製花束。',
      [T22, 'code-misplaced', 'T3.2', 'T2.…, as it stands in T2', 'T3.2'],
    ],
    [
      'out of order',
      'P1.2.2 說明價格。 P1.2.3 確認訂單。',
      'P1.2.3 確認訂單。 P1.2.2 說明價格。',
      [T12, 'code-misplaced', 'P1.2.2', 'codes that count up', 'P1.2.2 after P1.2.3'],
    ],
    [
      'knowledge twice in one list',
      'K3 保鮮 K1 花材',
      'K3 保鮮 K3 冷藏',
      [T21, 'code-repeated', 'K3', own, `K3 again, first in line ${T21}: 冷藏`],
    ],
    [
      'knowledge with another text',
      'K1 花材\tS3',
      'K1 花器\tS3',
      [T21, 'code-repeated', 'K1', `the text of K1 in line ${T11}: 花材`, '花器'],
    ],
    [
      'knowledge without its text',
      'K1 花材\tS3',
      'K1\tS3',
      [T21, 'code-repeated', 'K1', `the text of K1 in line ${T11}: 花材`, 'nothing'],
      [T21, 'empty', 'K1', 'a text behind the code', 'nothing'],
    ],
    [
      'indicator twice',
      'P1.2.3',
      'P1.2.2',
      [T12, 'code-repeated', 'P1.2.2', own, `P1.2.2 again, first in line ${T12}: 確認訂單。`],
    ],
    [
      'attitude twice',
      'A02',
      'A01',
      [lineOf('A02'), 'code-repeated', 'A01', own, `A01 again, first in line ${lineOf('A01')}`],
    ],
    ['dot behind it', 'P1.2.2 ', 'P1.2.2.', [T12, 'code-malformed', 'P1.2.2', 'P1.2.2', 'P1.2.2.']],
    ['zero for O', 'O1.2.1', '01.2.1', [T12, 'code-malformed', 'O1.2.1', 'O1.2.1', '01.2.1']],
    ['duty without one', 'T2 製作', '製作', [T21, 'code-missing', null, 'a code (T1) before a duty', '製作']],
    [
      'indicator without one',
      'P1.2.1 計算',
      '計算',
      [T12, 'number-missing', 'P1.2.1', 'P1.2.1', 'P1.2.2 first'],
      [T12, 'code-missing', null, 'a code (P1.1.1) before an indicator (行為指標)', '計算成本。'],
    ],
    [
      'knowledge without one',
      '\tK1 花材 K2',
      '\t花材 K2',
      [T11, 'code-missing', null, 'a code (K1) before knowledge (知識)', '花材'],
    ],
    [
      'code inside the text before it',
      '計算成本。 P1.2.2',
      '計算成本。P1.2.2',
      [T12, 'number-missing', 'P1.2.2', 'P1.2.2', 'P1.2.3 after P1.2.1'],
      [T12, 'code-missing', 'P1.2.1', 'P1.2.2 at the beginning of a text', '計算成本。P1.2.2 說明價格。'],
    ],
  ])('%s', (...[, part, instead, ...issues]) => {
    expect(rowsAfter(part, instead)).toEqual(issues);
  });
});

describe('numbers that are left out', () => {
  test.each<Case>([
    [
      'indicator',
      'P1.2.2 說明價格。 ',
      '',
      [T12, 'number-missing', 'P1.2.2', 'P1.2.2', 'P1.2.3 after P1.2.1'],
    ],
    [
      'the first indicators',
      'P1.2.1 計算成本。 P1.2.2 說明價格。 ',
      '',
      [T12, 'number-missing', 'P1.2.1', 'P1.2.1 to P1.2.2', 'P1.2.3 first'],
    ],
    ['task', /\tT1\.2.*\n/u, '', [T13 - 1, 'number-missing', 'T1.2', 'T1.2', 'T1.3 after T1.1']],
    [
      'duty',
      /T2 製作[^]*(?=\n職能內涵)/u,
      'T3 製作\tT3.1 綁花\tO3.1.1 花束\tP3.1.1 綁製花束。\t4\tK3 保鮮\tS3 修剪\n',
      [T21, 'number-missing', 'T2', 'T2', 'T3 after T1'],
    ],
    ['knowledge', ' K2 色彩： • 冷色 • 暖色', '', [T21, 'number-missing', 'K2', 'K2', 'K3 after K1']],
    ['skill', ' S2 記錄', '', [T21, 'number-missing', 'S2', 'S2', 'S3 after S1']],
  ])('%s', (...[, part, instead, ...issues]) => {
    expect(rowsAfter(part, instead)).toEqual(issues);
  });

  test('codes from a common bank have none', () => {
    const banked = FAULTLESS.replaceAll('K2', 'K28').replaceAll('K3', 'K60').replaceAll('A02', 'A19');
    expect(rowsOf(banked)).toEqual([]);
  });

  test('a lost page shows in the gaps', () => {
    const page = /T3 解決客戶需求[^]*?(?=T4 執行)/u;
    const issues = issuesOf(seedDocument('BGM1219-002v2').replace(page, ''));
    expect(issues.map(({ kind, expected }) => [kind, expected])).toEqual([
      ['number-missing', 'T3'],
      ['number-missing', 'K8 to K9'],
      ['number-missing', 'S7 to S11'],
      ['code-malformed', 'P5.3.5'],
    ]);
  });
});

describe('texts', () => {
  const bracket = 'a bracket for each bracket';
  test.each<Case>([
    [
      'ends with a comma',
      '價格。',
      '價格，',
      [T12, 'text-cut', 'P1.2.2', 'a finished sentence', '…說明價格，'],
    ],
    ['ends with 及', '花材表', '花材及', [T21, 'text-cut', 'O2.1.1', 'a finished sentence', '…花材及']],
    ['參與 is a whole word', '花材表', '全員參與'],
    [
      'open bracket',
      '花材表',
      '花材表(含數量',
      [T21, 'text-cut', 'O2.1.1', bracket, '1 （ and 0 ）: 花材表(含數量'],
    ],
    ['brackets of two widths are a pair', '花材表', '花材表（含數量)'],
    ['open quotation', '花材表', '「花材表', [T21, 'text-cut', 'O2.1.1', bracket, '1 「 and 0 」: 「花材表']],
    [
      'begins with a comma',
      'P2.1.1 挑',
      'P2.1.1 ，挑',
      [T21, 'text-cut', 'P2.1.1', 'the beginning of the sentence', '，挑選花材。'],
    ],
    [
      'head of a list without items',
      '色彩： • 冷色 • 暖色',
      '色彩：',
      [T11, 'text-cut', 'K2', 'sub-items below the head of a list', '色彩：'],
    ],
    [
      'the last line is cut',
      '練習之用。',
      '練',
      [
        lineOf('練習之用'),
        'text-cut',
        null,
        'a full stop at the end, as the texts around it have',
        '…- 本基準為練',
      ],
    ],
    [
      'task without indicators',
      'P1.3.1 安排人手。',
      '',
      [T13, 'empty', 'T1.3', 'at least one indicator (行為指標)', 'none'],
    ],
    [
      'duty without knowledge',
      'K3 保鮮 K1 花材',
      '',
      [T21, 'empty', 'T2', 'knowledge (K…) for the duty', 'none'],
    ],
    ['duty without skills', 'S3 修剪', '', [T21, 'empty', 'T2', 'skills (S…) for the duty', 'none']],
    ['an empty output column is allowed', 'O2.1.1 花材表', ''],
    ['code only', 'O1.2.1 報價單', 'O1.2.1', [T12, 'empty', 'O1.2.1', 'a text behind the code', 'nothing']],
    [
      'attitude only',
      'A02 細心：能看出瑕疵。',
      'A02',
      [lineOf('A02'), 'empty', 'A02', 'a text behind the code', 'nothing'],
    ],
    [
      'several cells in one',
      '挑選花材。',
      `${'挑選花材'.repeat(300)}。`,
      [T21, 'text-odd', 'P2.1.1', 'a text of a sentence or two', '1201 characters'],
    ],
    [
      'the same skill under two codes',
      'S3 修剪',
      'S3 溝通',
      [T21, 'text-repeated', 'S3', `another text than S1 in line ${T11}`, '溝通'],
    ],
    [
      'the same task under two codes',
      'T2.2 綁花',
      'T2.2 選花',
      [T22, 'text-repeated', 'T2.2', `another text than T2.1 in line ${T21}`, '選花'],
    ],
  ])('%s', (...[, part, instead, ...issues]) => {
    expect(rowsAfter(part, instead)).toEqual(issues);
  });
});

describe('a document whose texts all end with a full stop', () => {
  test('one that does not was cut', () => {
    const cut = seedDocument('BAS4999-001v2').replace('P2.1.2 申請外部活動補助。', 'P2.1.2 申請外部活');
    const expected = 'a full stop at the end, as the texts around it have';
    expect(rowsOf(cut)[0]).toEqual([154, 'text-cut', 'P2.1.2', expected, '…申請外部活']);
  });
});

describe('characters', () => {
  test.each<[string, string, string, string]>([
    ['middle dot', '挑選·花材', 'a comma ，', '· in 挑選·花材。'],
    ['narrow comma', '挑選,花材', 'a wide comma ，', ', in 挑選,花材。'],
    ['two marks', '挑選，，花材', 'one mark, not two', '，， in 挑選，，花材。'],
    ['compatibility ideograph', '整\uF9E4花材', 'the ordinary ideograph', '\uF9E4 in 整\uF9E4花材。'],
    ['Kangxi radical', '\u2F25生花材', 'the ordinary ideograph', '\u2F25 in \u2F25生花材。'],
    ['replacement character', '挑\uFFFD花材', 'a character with a meaning', '\uFFFD in 挑\uFFFD花材。'],
    ['zero width blank', '挑選\u200B花材', 'no invisible character', '\u200B in 挑選\u200B花材。'],
    ['HTML', '挑選&copy;花材', 'no remnant of HTML', '&copy; in 挑選&copy;花'],
    ['misprint', '挑選工殤花材', '工傷', '工殤 in 挑選工殤花材。'],
  ])('%s', (...[, text, expected, found]) => {
    expect(rowsAfter('挑選花材', text)).toEqual([[T21, 'text-odd', 'P2.1.1', expected, found]]);
  });
});

describe('the issues of the published documents', () => {
  const comma = 'a comma ，';
  const wide = 'a wide comma ，';
  const own = 'a code of its own';
  const of = (place: string, letter = 'P') => `${letter}${place.slice(1)}.…, as it stands in ${place}`;
  test.each<[string, Row[]]>([
    [
      'BAS1219-003v2',
      [
        [25, 'code-misplaced', 'O3.1.2', of('T2.1', 'O'), 'O3.1.2'],
        [25, 'code-repeated', 'K2', own, 'K2 again, first in line 25: 定義組織行政系統需求及執行流程'],
        [
          25,
          'code-repeated',
          'K1',
          'the text of K1 in line 19: 與具備多元背景和多元技能的人溝通的相關知識',
          '具備組織政策與程序的相關知識',
        ],
        [
          25,
          'code-repeated',
          'K2',
          'the text of K2 in line 19: 可能影響商業運作的各種政府、標準和規範的相關重要法規：',
          '了解組織預算及行政運作的要求',
        ],
        [29, 'text-odd', 'P2.2.4', '並溝通', '並溝 in 統的員工定義並溝程序'],
        [32, 'text-odd', 'P3.2.3', comma, '· in 者的回饋意見·必要時進行修'],
        [44, 'code-misplaced', 'O5.3.1', of('T4.3', 'O'), 'O5.3.1'],
        [44, 'code-misplaced', 'O5.3.2', of('T4.3', 'O'), 'O5.3.2'],
        [48, 'code-misplaced', 'O5.4.1', of('T4.4', 'O'), 'O5.4.1'],
        [50, 'code-malformed', 'P5.1.5', 'P5.1.5', 'P5.1.5.'],
        [53, 'text-odd', 'P5.2.2', wide, ', in 的規模與性質,選擇業務或記'],
        [53, 'text-odd', 'P5.2.3', wide, ', in 的規模與性質,選擇業務或記'],
        [53, 'text-odd', 'P5.2.4', wide, ', in 現金流等要求,選擇業務或記'],
        [53, 'text-odd', 'P5.2.5', wide, ', in 或更新等要求,符合組織營運'],
        [53, 'text-odd', 'P5.2.6', wide, ', in 合組織的成長,選擇適當的業'],
        [53, 'text-odd', 'K15', wide, ', in 的一般性原則,例如:'],
        [53, 'text-odd', 'S22', wide, ', in 運作與設計中,調查改變與創'],
        [54, 'code-repeated', 'O5.3.1', own, 'O5.3.1 again, first in line 44: 記錄系統監督計畫書'],
        [54, 'text-odd', 'P5.3.3', wide, ', in 的存取及控制,發展相關程序'],
        [54, 'text-odd', 'P5.3.4', wide, ', in 行計畫訂定後,與系統使用者'],
        [55, 'code-repeated', 'O5.4.1', own, 'O5.4.1 again, first in line 48: 記錄系統監督報告'],
        [55, 'text-odd', 'P5.4.2', comma, '· in 與程序的變化·加以詳實記錄'],
        [59, 'code-misplaced', 'O5.4.1', of('T5.5', 'O'), 'O5.4.1'],
        [59, 'code-repeated', 'O5.4.1', own, 'O5.4.1 again, first in line 48: 系統修正規劃書'],
        [59, 'text-odd', 'P5.5.1', comma, '· in 出問題與變化·並透過監督報'],
        [59, 'text-odd', 'P5.5.2', comma, '· in 略規劃的建議·以因應變化、'],
        [60, 'text-odd', 'P6.1.4', comma, '· in 討會流程大綱·權衡流程形式'],
        [60, 'text-odd', 'P6.1.5', comma, '· in 和邀請演講者·並向演講者進'],
        [60, 'text-odd', 'P6.1.6', comma, '· in 討會主辦人員·確認與會的目'],
        [60, 'text-odd', 'S24', comma, '· in 溝通技巧·與他人聯繫及'],
        [60, 'text-odd', 'S25', comma, '· in 讀、資料準備·及視不同目標'],
        [60, 'text-odd', 'S27', comma, '· in 、交通及住宿·以符合與會者'],
      ],
    ],
    [
      'BAS2421-001',
      [
        [5, 'field', 'BAS2421-001', 'a version table (版本 … 發展更新日期) above this line', 'none'],
        [16, 'code-misplaced', 'P1.3.1', of('T1.2'), 'P1.3.1'],
        [17, 'code-misplaced', 'O1.4.1', of('T1.3', 'O'), 'O1.4.1'],
        [17, 'code-misplaced', 'P1.4.1', of('T1.3'), 'P1.4.1'],
        [17, 'code-misplaced', 'P1.4.2', of('T1.3'), 'P1.4.2'],
        [20, 'code-misplaced', 'P1.4.3', of('T1.3'), 'P1.4.3'],
        [21, 'code-misplaced', 'O1.5.1', of('T1.4', 'O'), 'O1.5.1'],
        [21, 'code-misplaced', 'P1.5.1', of('T1.4'), 'P1.5.1'],
        [21, 'code-misplaced', 'P1.5.2', of('T1.4'), 'P1.5.2'],
        [33, 'text-repeated', 'S07', 'another text than S01 in line 15', '問題分析'],
        [34, 'empty', 'T5.2', 'at least one indicator (行為指標)', 'none'],
      ],
    ],
    ['BAS4999-001v2', [[227, 'text-odd', 'P3.2.3', '工傷', '工殤 in 督導處理工殤及勞健保補']]],
    ['BGM1219-002v2', [[48, 'code-malformed', 'P5.3.5', 'P5.3.5', 'P5.3.5.']]],
    [
      'KMC2432-001v2',
      [
        [608, 'code-misplaced', 'O3.2.3', of('T3.3', 'O'), 'O3.2.3'],
        [1486, 'code-misplaced', 'O83.1.1', of('T8.1', 'O'), 'O83.1.1'],
        [1508, 'code-misplaced', 'P83.1.3', of('T8.1'), 'P83.1.3'],
        [1600, 'code-misplaced', 'O83.2.2', of('T8.2', 'O'), 'O83.2.2'],
      ],
    ],
  ])('%s', (code, issues) => {
    expect(rowsOf(seedDocument(code))).toEqual(issues);
  });
});
