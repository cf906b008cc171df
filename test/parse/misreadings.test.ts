/** Small texts as programs extract them, each with one way of being misread. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { CompetencyStandard } from '../../src/standard/schema.ts';

const HEAD = ['職能基準代碼 BAS2421-009v1', '職業 測試專員', '基準級別 4'];
const HEADER = [
  '主要職責 工作任務 工作產出 行為指標 職能',
  '級別',
  '職能內涵',
  '(K=knowledge 知識)',
  '職能內涵',
  '(S=skills 技能)',
];
const END = [
  '職能內涵 (A=attitude 態度)',
  'A01 謹慎細心',
  '說明與補充事項',
  '建議擔任此職類之條件：',
  '大專。',
];
const TASK = ['T1 規劃', 'T1.1 擬定', 'O1.1.1 計畫書', 'P1.1.1 依需求擬定。'];

function read(lines: readonly string[]): CompetencyStandard {
  const parsed = parseDocument(lines.join('\n'));
  if (parsed.kind === 'refused') throw new Error(`line ${parsed.line}: ${parsed.reason}`);
  return parsed.standard;
}

const named = (list: readonly { code: string; text: string }[]) =>
  list.map(({ code, text }) => `${code} ${text}`);

describe('the wrapped layout', () => {
  test('knowledge and skills whose numbers do not count up, where no line ends with a blank', () => {
    const abilities = ['4 K01 概論', 'K04 統計', 'K02 管理', 'S05 規劃', 'S02 溝通'];
    const [duty] = read([...HEAD, ...HEADER, ...TASK, ...abilities, ...END]).duties;
    expect(named(duty?.knowledge ?? [])).toEqual(['K01 概論', 'K04 統計', 'K02 管理']);
    expect(named(duty?.skills ?? [])).toEqual(['S05 規劃', 'S02 溝通']);
  });

  test('the same where a few lines end with a blank: PDFium keeps those before an empty cell', () => {
    const abilities = ['4 ', 'K01 概論', 'K02 統計', 'K04 管理', 'S01 規劃', 'S02 溝通', 'S07 撰寫'];
    const task = ['T1 規劃', 'T1.1 擬定', 'O1.1.1 計畫書 ', 'P1.1.1 依需求擬定。 '];
    const [duty] = read([...HEAD, ...HEADER, ...task, ...abilities, ...END]).duties;
    expect(named(duty?.knowledge ?? [])).toEqual(['K01 概論', 'K02 統計', 'K04 管理']);
    expect(named(duty?.skills ?? [])).toEqual(['S01 規劃', 'S02 溝通', 'S07 撰寫']);
  });

  test('where no ends are shown, text below a page break that may be of several cells is a warning', () => {
    const task = ['T1 規劃', 'T1.1 擬定', 'O1.1.1 計畫書，附', 'P1.1.1 依需求擬定。'];
    const second = ['件與圖表', 'S02 溝通', 'T1.2 執行', 'P1.2.1 依計畫執行。'];
    const lines = [...HEAD, ...HEADER, ...task, '4 K01 概論', 'S01 規劃', ...HEADER, ...second, ...END];
    const warned = (text: string) => {
      const parsed = parseDocument(text);
      const issues = parsed.kind === 'parsed' ? parsed.issues : [];
      return issues.filter(({ severity }) => severity === 'warning').map(({ found }) => found);
    };
    expect(warned(lines.join('\n'))).toContain('件與圖表');
    const withEnds = lines.map(line => (line.endsWith('，附') ? line : `${line} `));
    expect(warned(withEnds.join('\n'))).not.toContain('件與圖表');
  });

  test('blanks inside words, as where pieces of lines were joined by blanks, are a warning', () => {
    const words = ['T1 規劃', 'T1.1 擬定', 'O1.1.1 計 畫書', 'P1.1.1 依 需求擬 定，並與 相關人 員確認。'];
    const text = [...HEAD, ...HEADER, ...words, '4 K01 概論', 'S01 規劃', ...END].join('\n');
    const parsed = parseDocument(text);
    expect(parsed.kind === 'parsed' && parsed.issues).toContainEqual(
      expect.objectContaining({
        kind: 'text-odd',
        severity: 'warning',
        found: expect.stringMatching(/^5 of/u),
      }),
    );
  });

  test('a code and a name in the version table that were wrapped where no blank stands', () => {
    const table = [
      '版本 職能基準代碼 職能基準名稱 狀態 更新說明 發展更新日期',
      'V1 BAS2421-',
      '009v1',
      '測試專員',
    ];
    const rows = [...table, '最新版本 略 2025/06/15'];
    const { versions } = read([
      '測試專員職能基準',
      ...rows,
      ...HEAD,
      ...HEADER,
      ...TASK,
      '4 K01 概論',
      'S01 規劃',
      ...END,
    ]);
    expect(versions).toEqual([
      {
        version: 'V1',
        code: 'BAS2421-009v1',
        name: '測試專員',
        status: '最新版本',
        note: '略',
        date: '2025/06/15',
      },
    ]);
  });

  test('a row of the version table that cannot be read is a warning', () => {
    const table = ['版本 職能基準代碼 職能基準名稱 狀態 更新說明 發展更新日期', 'V1 BAS2421-009v1 測試專員'];
    const lines = [
      '測試專員職能基準',
      ...table,
      ...HEAD,
      ...HEADER,
      ...TASK,
      '4 K01 概論',
      'S01 規劃',
      ...END,
    ];
    const parsed = parseDocument(lines.join('\n'));
    expect(parsed.kind === 'parsed' && parsed.issues).toContainEqual(
      expect.objectContaining({ kind: 'field', severity: 'warning', found: 'V1 BAS2421-009v1 測試專員' }),
    );
  });

  test('all labels of a class in one line', () => {
    const line = '所屬類別 職類別 企業經營管理／行政支援 職類別代碼 BAS ';
    const { jobCategories } = read([...HEAD, line, ...HEADER, ...TASK, '4 K01 概論 ', 'S01 規劃 ', ...END]);
    expect(jobCategories).toEqual([{ name: '企業經營管理／行政支援', code: 'BAS' }]);
  });

  test('a header whose first word is wrapped, on every page', () => {
    const wrapped = ['主要職', '責 ', HEADER[0]?.replace('主要職責 ', '') ?? '', ...HEADER.slice(1)];
    const second = ['釋計畫 ', 'T1.2 執行 ', 'P1.2.1 依計畫執行。 '];
    const lines = TASK.map(line => `${line} `);
    const standard = read([
      ...HEAD,
      ...wrapped,
      ...lines,
      '4 K01 概論 ',
      'S01 向人解',
      ...wrapped,
      ...second,
      ...END,
    ]);
    expect(standard.headings).toEqual({ duty: '主要職責', task: '工作任務' });
    expect(named(standard.duties[0]?.skills ?? [])).toEqual(['S01 向人解釋計畫']);
  });

  test.each(['-- 1 of 2 --', 'Page 1 of 2', '1 / 2', '第 1 頁'])('the page mark %s', mark => {
    const lines = TASK.map(line => `${line} `);
    const second = ['T1.2 執行 ', 'P1.2.1 依計畫執行。 '];
    const pages = [...lines, '4 K01 概論 ', 'S01 規劃 ', '', mark, '', ...HEADER, ...second];
    expect(named(read([...HEAD, ...HEADER, ...pages, ...END]).duties[0]?.skills ?? [])).toEqual(['S01 規劃']);
  });
});

describe('the tab layout', () => {
  const header =
    '主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)';
  const row = (knowledge: string, skills: string, indicators = 'P1.1.1 擬定。') =>
    `T1 規劃\tT1.1 擬定\t\t${indicators}\t4\t${knowledge}\t${skills}`;
  const dutyOf = (...rows: string[]) => read([...HEAD, header, ...rows, ...END]).duties[0];

  test.each(['⚫', '◆', '■', '●', '•', '\uF06C', '○ ', '· ', '- '])('the bullet %s', bullet => {
    const [ability] =
      dutyOf(row(`K1 法規： ${bullet}勞動基準法 ${bullet}工會法`, 'S1 規劃'))?.knowledge ?? [];
    expect(ability).toEqual({ code: 'K1', text: '法規：', items: ['勞動基準法', '工會法'] });
  });

  test.each([
    ['three digits', 'K004概論 K0053D動畫 K006繪圖', ['K004 概論', 'K005 3D動畫', 'K006 繪圖']],
    ['two digits', 'K06概論 K067 steps K078D法', ['K06 概論', 'K06 7 steps', 'K07 8D法']],
    ['as many as needed', 'K1概論 K31設備 K306S現場', ['K1 概論', 'K31 設備', 'K30 6S現場']],
  ])('a text that begins with a digit behind a code of %s', (_, knowledge, expected) => {
    expect(named(dutyOf(row(knowledge, ''))?.knowledge ?? [])).toEqual(expected);
  });

  test('a text that begins with a digit behind a code with dots', () => {
    const indicators = 'P1.1.1擬定。 P1.1.23D列印。 P1.1.3檢查。';
    const lines = dutyOf(row('K1概論', '', indicators))?.tasks[0]?.indicators ?? [];
    expect(named(lines)).toEqual(['P1.1.1 擬定。', 'P1.1.2 3D列印。', 'P1.1.3 檢查。']);
  });

  test('a table pasted from Word, whose paragraphs stand on lines of their own', () => {
    const rows = [
      'T1 規劃\tT1.1 擬定\tO1.1.1 書',
      'O1.1.2 表\tP1.1.1 擬定。\t4\tK01 概論',
      'K02 統計\tS01 規劃',
    ];
    const duty = dutyOf(...rows);
    expect(named(duty?.tasks[0]?.outputs ?? [])).toEqual(['O1.1.1 書', 'O1.1.2 表']);
    expect(named(duty?.knowledge ?? [])).toEqual(['K01 概論', 'K02 統計']);
  });
});
