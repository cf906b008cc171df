/** Documents whose cells are known: what merged cells, page breaks and unusual codes make of a standard. */
import { describe, expect, test } from 'vitest';
import type { Cell, SourceRow } from '../../src/documents.ts';
import { parseRows } from '../../src/parse/parse-document.ts';
import type { CompetencyStandard } from '../../src/standard/schema.ts';

/** `null` is a cell that the one above covers, `[text, 2]` one that spans two rows. */
type Printed = string | null | [string, number];

function row(cells: readonly Printed[], page: number | null = null): SourceRow {
  return {
    page,
    cells: cells.map((printed, index): Cell => {
      const [text, rows] = Array.isArray(printed) ? printed : [printed ?? '', printed === null ? 0 : 1];
      return { paragraphs: text.split('¶'), from: index, to: index + 1, rows };
    }),
  };
}

const HEADER = row([
  '主要職責',
  '工作任務',
  '工作產出',
  '行為指標',
  '職能級別',
  '職能內涵¶(K=knowledge 知識)',
  '職能內涵¶(S=skills 技能)',
]);

const HEAD = [row(['檢驗員職能基準']), row(['職能基準代碼', 'BAS2421-001']), row(['職業', '檢驗員'])];
const END = [row(['職能內涵（A=attitude 態度）']), row(['A01 細心']), row(['說明與補充事項'])];

function read(rows: readonly SourceRow[], { head = HEAD, end = END } = {}): CompetencyStandard {
  const parsed = parseRows([...head, HEADER, ...rows, ...end]);
  if (parsed.kind === 'refused') throw new Error(`row ${parsed.line}: ${parsed.reason}`);
  return parsed.standard;
}

function outline({ duties }: CompetencyStandard): string[] {
  const codes = (list: readonly { code: string; text: string }[]) =>
    list.map(({ code, text }) => code + text);
  return duties.flatMap(({ tasks, ...duty }) =>
    [{ level: null, ...duty }, ...tasks].map(({ code, name, level, knowledge, skills }) =>
      [code, name, level, ...codes([...knowledge, ...skills])].filter(part => part !== null).join(' '),
    ),
  );
}

describe('merged cells', () => {
  test('knowledge that spans all rows is the duty’s, skills of one row are that task’s', () => {
    const standard = read([
      row([['T1 抽樣', 2], 'T1.1 取樣', '', 'P1.1.1 取樣。', '3', ['K1 統計', 2], 'S1 取樣']),
      row([null, 'T1.2 送驗', '', 'P1.2.1 送驗。', '', null, 'S2 包裝']),
    ]);
    expect(outline(standard)).toEqual(['T1 抽樣 K1統計', 'T1.1 取樣 3 S1取樣', 'T1.2 送驗 S2包裝']);
  });

  test('a cell over two of three rows belongs to those two tasks', () => {
    const standard = read([
      row([['T1 抽樣', 3], 'T1.1 取樣', '', '', ['3', 2], ['K1 統計', 2], '']),
      row([null, 'T1.2 送驗', '', '', null, null, '']),
      row([null, 'T1.3 歸檔', '', '', '4', 'K2 檔案', '']),
    ]);
    expect(outline(standard)).toEqual([
      'T1 抽樣',
      'T1.1 取樣 3 K1統計',
      'T1.2 送驗 3 K1統計',
      'T1.3 歸檔 4 K2檔案',
    ]);
  });

  test('a cell that a page break cuts goes on in the middle of a word', () => {
    const standard = read([
      row([['T1 抽樣', 2], 'T1.1 取樣', '', 'P1.1.1 取樣並記', '3', ['K1 統計¶K2 抽', 2], ''], 1),
      row([null, 'T1.2 送驗', '', 'P1.2.1 送', '', null, ''], 1),
      HEADER,
      row(['', '', '', '驗。', '', '樣¶K3 法規', ''], 2),
    ]);
    expect(outline(standard)[0]).toBe('T1 抽樣 K1統計 K2抽樣 K3法規');
    expect(standard.duties[0]?.tasks[1]?.indicators).toEqual([{ code: 'P1.2.1', text: '送驗。' }]);
  });
});

test('a mark that wrapping cut off its word is no bullet', () => {
  const standard = read([row(['T1 抽樣', 'T1.1 取樣', '', '', '3', 'K1 驗證程序\n* ¶K2 法規：¶* 民法', ''])]);
  expect(standard.duties[0]?.knowledge).toEqual([
    { code: 'K1', text: '驗證程序*', items: [] },
    { code: 'K2', text: '法規：', items: ['民法'] },
  ]);
});

test('a page break without a repeated header', () => {
  const standard = read([
    row(['T1 抽樣', 'T1.1 取樣', '', 'P1.1.1 取樣並記', '3', 'K1 統', ''], 1),
    row(['', '', '', '錄。', '', '計', ''], 2),
    row(['', 'T1.2 送驗', '', '', '', '', ''], 2),
  ]);
  expect(outline(standard)).toEqual(['T1 抽樣 K1統計', 'T1.1 取樣 3', 'T1.2 送驗']);
});

describe('unusual documents', () => {
  test('parts of a duty with a letter', () => {
    const standard = read([
      row([['T2 製作-T2a 竹管', 2], 'T2a.1 構思', 'O2a.1.1 草圖', 'P2a.1.1 構思。', '3', 'K001 材料', '']),
      row([null, 'T2a.2 製作', '', 'P2a.2.1 製作。', '3', '', '']),
    ]);
    expect(standard.duties[0]?.tasks.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'T2a.1 構思',
      'T2a.2 製作',
    ]);
    expect(standard.duties[0]?.tasks[1]?.indicators).toEqual([{ code: 'P2a.2.1', text: '製作。' }]);
  });

  test('the parts of a duty count for themselves; a code without its letter is noted', () => {
    const parsed = parseRows([
      ...HEAD,
      HEADER,
      row([['T1 製作', 3], 'T1a.1 構思', '', 'P1a.1.1 構思。¶P1.1.2 記錄。', '3', '', '']),
      row([null, 'T1a.2 備料', '', 'P1a.2.1 備料。', '3', '', '']),
      row([null, 'T1b.1 編織', '', 'P1b.1.1 編織。', '3', '', '']),
      ...END,
    ]);
    const issues = parsed.kind === 'parsed' ? parsed.issues : [];
    expect(issues.filter(({ kind }) => kind.startsWith('code') || kind === 'number-missing')).toMatchObject([
      { kind: 'code-misplaced', code: 'P1.1.2', expected: 'P1a.1.…, as it stands in T1a.1' },
    ]);
  });

  test('lines without the number of a task belong to all tasks in the cell beside them', () => {
    const parsed = parseRows([
      ...HEAD,
      HEADER,
      row([
        'T1 抽樣',
        'T1.1 取樣¶T1.2 送驗',
        'O1.1 紀錄',
        'P1.1 取樣並\n記錄。¶P1.2 送\n驗。¶P1.2.1 簽收。',
        '3',
        '',
        '',
      ]),
      ...END,
    ]);
    const { standard, issues } = parsed.kind === 'parsed' ? parsed : { standard: null, issues: [] };
    const tasks = standard?.duties.flatMap(duty => duty.tasks) ?? [];
    const lines = tasks.map(({ outputs, indicators }) =>
      [...outputs, ...indicators].map(({ code, text }) => `${code} ${text}`),
    );
    const shared = ['O1.1 紀錄', 'P1.1 取樣並記錄。', 'P1.2 送驗。'];
    expect(lines).toEqual([shared, [...shared, 'P1.2.1 簽收。']]);
    expect(issues.filter(({ kind }) => kind === 'code-repeated')).toEqual([]);
  });

  test('a cell of lines that spans several tasks: each line is of the task that its code names, or of all', () => {
    const cell = 'P1.1 依規定。¶P1.1.1 取樣。¶P1.2.1 送\n驗。¶P1.7.1 歸檔。';
    const { duties } = read([
      row([['T1 抽樣', 3], 'T1.1 取樣', '', [cell, 2], '3', '', '']),
      row([null, 'T1.2 送驗', '', null, '3', '', '']),
      row([null, 'T1.3 歸檔', '', 'P1.3.1 歸檔。', '3', '', '']),
    ]);
    const lines = duties.flatMap(({ tasks }) =>
      tasks.map(({ indicators }) => indicators.map(({ code, text }) => `${code} ${text}`)),
    );
    expect(lines).toEqual([
      ['P1.1 依規定。', 'P1.1.1 取樣。', 'P1.7.1 歸檔。'],
      ['P1.1 依規定。', 'P1.2.1 送驗。'],
      ['P1.3.1 歸檔。'],
    ]);
  });

  test('lines of a duty without tasks of its own are not misplaced; those of each number count for themselves', () => {
    const parsed = parseRows([
      ...HEAD,
      row(HEADER.cells.slice(1).map(({ paragraphs }) => paragraphs.join('¶'))),
      row([['T1 整合', 2], 'O1.1.1 紀錄', 'P1.1.1 說明。¶P1.1.2 記錄。', '3', 'K01 法規', '']),
      row([null, 'O1.2.1 表', 'P1.2.1 協商。¶P1.2.3 簽約。', '4', 'K02 稅', '']),
      ...END,
    ]);
    const issues = parsed.kind === 'parsed' ? parsed.issues : [];
    const ofCodes = issues.filter(({ kind }) => kind.startsWith('code') || kind === 'number-missing');
    expect(ofCodes.map(({ kind, code }) => `${kind} ${code ?? ''}`)).toEqual(['number-missing P1.2.2']);
  });

  test('codes with a fourth number', () => {
    const { duties } = read([
      row([
        'T1 分析',
        'T1.1 蒐集',
        'O1.1.1.1 報告',
        'P1.1.1.1 分析。¶P1.1.1.2能夠提出。¶P1.1.2.3D列印。',
        '3',
        '',
        '',
      ]),
    ]);
    const [task] = duties.flatMap(({ tasks }) => tasks);
    expect([...(task?.outputs ?? []), ...(task?.indicators ?? [])]).toEqual([
      { code: 'O1.1.1.1', text: '報告' },
      { code: 'P1.1.1.1', text: '分析。' },
      { code: 'P1.1.1.2', text: '能夠提出。' },
      { code: 'P1.1.2', text: '3D列印。' },
    ]);
  });

  test('a text that begins with Latin letters behind the code of its duty', () => {
    const standard = read([row(['T1AIoT標準', 'T1.1 CNC車床', '', '', '3', '', ''])]);
    expect(outline(standard)).toEqual(['T1 AIoT標準', 'T1.1 CNC車床 3']);
  });

  test('grades instead of levels are no levels', () => {
    expect(
      read([row(['T1 抽樣', 'T1.1 取樣', '', '', '（基礎/進階）', '', ''])]).duties[0]?.tasks[0]?.level,
    ).toBeNull();
  });

  test('the whole code in the column of the version, and a note over several lines', () => {
    const table = [
      row(['版本', '職能基準代碼', '職能基準名稱', '狀態', '更新說明', '發展更新日期']),
      row(['BAS2421-001v2', 'BAS2421-001v2', '檢驗員', '最新版本', '依實務需求，\n調整內容。', '2023/12/15']),
      row([
        'BAS2421-001v1',
        'BAS2421-001v1',
        '抽樣員',
        '歷史版本',
        '已被《 BAS2421-001v2》取代',
        '2019/12/15',
      ]),
    ];
    const [title, ...others] = HEAD;
    const head = title ? [title, ...table, ...others] : [];
    const { versions, aliases } = read([row(['T1 抽樣', 'T1.1 取樣', '', '', '3', '', ''])], { head });
    expect(versions.map(({ version, note }) => [version, note])).toEqual([
      ['BAS2421-001v2', '依實務需求，調整內容。'],
      ['BAS2421-001v1', '已被《 BAS2421-001v2》取代'],
    ]);
    expect(aliases).toContain('抽樣員');
  });

  test('attitudes and notes in the last rows of the table, beside their headings', () => {
    const end = [
      row(['職能內涵（A=attitude 態度）', 'A01 細心：核對。¶A02 耐心']),
      row(['說明與補充事項', '● 本基準為練習之用。']),
    ];
    const standard = read([row(['T1 抽樣', 'T1.1 取樣', '', '', '3', '', ''])], { end });
    expect(standard.attitudes.map(({ name }) => name)).toEqual(['細心', '耐心']);
    expect(standard.notes).toEqual(['本基準為練習之用。']);
  });

  test('several occupations in rows of their own, beside labels that span them', () => {
    const head = [
      ...HEAD,
      row([['職業別', 2], '工程師', ['職業別代碼', 2], '2144']),
      row([null, '技術員', null, '3115']),
      row(['行業別', '製造業', '行業別代碼', 'C29']),
    ];
    const standard = read([row(['T1 抽樣', 'T1.1 取樣', '', '', '3', '', ''])], { head });
    expect(standard.occupations).toEqual([
      { name: '工程師', code: '2144' },
      { name: '技術員', code: '3115' },
    ]);
    expect(standard.industries).toEqual([{ name: '製造業', code: 'C29' }]);
  });

  test('several occupations in one cell', () => {
    const head = [...HEAD, row(['職業別', '工程師¶技術員', '職業別代碼', '2144¶3115'])];
    expect(read([row(['T1 抽樣', 'T1.1 取樣', '', '', '3', '', ''])], { head }).occupations).toEqual([
      { name: '工程師', code: '2144' },
      { name: '技術員', code: '3115' },
    ]);
  });
});

test('names of standards that were merged into this one are its other names', () => {
  const table = [
    row(['版本', '職能基準代碼', '職能基準名稱', '狀態', '更新說明', '發展更新日期']),
    row([
      'V2',
      'BAS2421-001v2',
      '檢驗員',
      '最新版本',
      '將抽樣員與送驗員2項職能\n基準合併為檢驗員',
      '2023/12/15',
    ]),
  ];
  const [title, ...others] = HEAD;
  const head = title ? [title, ...table, ...others] : [];
  const { aliases } = read([row(['T1 抽樣', 'T1.1 取樣', '', '', '3', '', ''])], { head });
  expect(aliases).toEqual(['BAS2421-001v2', '抽樣員', '送驗員']);
});
