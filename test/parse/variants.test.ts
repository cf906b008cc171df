/** Ways of printing that real documents use and the five seeds do not, each as a small document in its layout. */
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { CompetencyStandard } from '../../src/standard/schema.ts';

type Printed = {
  /** The table's lines. The wrapped layout has a blank line after each, as the extractor leaves it. */
  table: string[];
  headings?: string;
  attitudes?: string[];
  supplements?: string[];
};

const PAIR = '主要職責\t工作任務';

function tab({ table, headings = PAIR, attitudes = [], supplements = [] }: Printed): CompetencyStandard {
  const header = `${headings}\t工作產出\t行為指標\t職能級別\t職能內涵 (K=knowledge 知識)\t職能內涵 (S=skills 技能)`;
  const rows = table.map(row => (row === BREAK ? `\n${header}` : row));
  return parse(
    [
      '檢驗員職能基準',
      '',
      '職能基準代碼\t\tBAS2421-001\t\t\t',
      '\t\t職業\t檢驗員\t\t',
      '基準級別\t\t3\t\t\t',
      '',
      header,
      ...rows,
      '',
      '職能內涵 (A=attitude 態度)',
      ...attitudes,
      '說明與補充事項',
      ...supplements,
    ].join('\n'),
  );
}

function wrapped({ table, headings = PAIR, attitudes = [], supplements = [] }: Printed): CompetencyStandard {
  const header = [
    ` ${headings.replace('\t', ' ')} 工作產出 行為指標 `,
    '職能',
    '級別 ',
    '職能內涵 ',
    '(K=knowledge 知識) ',
    '職能內涵 ',
    '(S=skills 技能) ',
  ];
  const rows = table.flatMap(row => (row === BREAK ? header : row));
  return parse(
    [
      ' 檢驗員職能基準 ',
      '職能基準代碼 BAS2421-001 ',
      '職業 檢驗員 ',
      '基準級別 3 ',
      ...header,
      ...rows,
      '職能內涵（A=attitude 態度） ',
      ...attitudes,
      '說明與補充事項 ',
      ...supplements,
    ].join('\n\n'),
  );
}

const BREAK = 'page break';

function parse(text: string): CompetencyStandard {
  const parsed = parseDocument(text);
  if (parsed.kind === 'refused') throw new Error(`line ${parsed.line}: ${parsed.reason}`);
  return parsed.standard;
}

/** A standard's table as short lines: `T1 職責`, `T1.1 任務 [3]`, `O1.1.1 產出`, each below its place. */
function outline({ duties }: CompetencyStandard): string[] {
  return duties.flatMap(duty => [
    `${duty.code} ${duty.name}`.trim(),
    ...[...duty.knowledge, ...duty.skills].map(ability),
    ...duty.tasks.flatMap(task => [
      `  ${task.code} ${task.name} [${task.level ?? ''}]`,
      ...[...task.outputs, ...task.indicators].map(({ code, text }) => `    ${code} ${text}`),
      ...[...task.knowledge, ...task.skills].map(item => `    ${ability(item)}`),
    ]),
  ]);
}

function ability({ code, text, items }: CompetencyStandard['duties'][number]['knowledge'][number]): string {
  return [`${code} ${text}`, ...items].join(' | ');
}

describe('codes', () => {
  test.each([
    ['one digit', 'K1', 'S1'],
    ['two digits', 'K01', 'S01'],
    ['three digits', 'K001', 'S001'],
    ['three digits from a common bank', 'K004', 'S301'],
  ])('of knowledge and skills with %s', (_, knowledge, skill) => {
    const expected = [
      'T1 檢驗',
      `${knowledge} 法規`,
      `${skill} 溝通`,
      '  T1.1 抽樣 [3]',
      '    P1.1.1 依規定抽樣',
    ];
    const inTab = tab({
      table: [`T1 檢驗\tT1.1 抽樣\t\tP1.1.1 依規定抽樣\t3\t${knowledge} 法規\t${skill} 溝通`],
    });
    const inWrapped = wrapped({
      table: ['T1檢驗 T1.1抽樣  P1.1.1依規定抽', `樣 `, `3 ${knowledge} 法規 ${skill} 溝通 `],
    });
    expect(outline(inTab)).toEqual(expected);
    expect(outline(inWrapped)).toEqual(expected);
  });

  test('of outputs and indicators in two parts', () => {
    const expected = [
      'T1 檢驗',
      '  T1.1 抽樣 [3]',
      '    O1.1 紀錄表',
      '    P1.1 依規定抽樣',
      '    P1.2 填寫紀錄',
    ];
    const inTab = tab({ table: ['T1 檢驗\tT1.1 抽樣\tO1.1 紀錄表\tP1.1 依規定抽樣 P1.2 填寫紀錄\t3\t\t'] });
    const inWrapped = wrapped({
      table: ['T1 檢驗 T1.1 抽樣 O1.1 紀錄表 P1.1 依規定抽樣 ', 'P1.2 填寫紀錄 ', '3   '],
    });
    expect(outline(inTab)).toEqual(expected);
    expect(outline(inWrapped)).toEqual(expected);
  });

  test('with a blank behind the letter, or a zero for the O', () => {
    const expected = [
      'T4 檢驗',
      '  T4.2 抽樣 [3]',
      '    04.2.1 紀錄表',
      '    P4.2.1 依規定抽樣',
      '    P4.2.2 填寫紀錄',
    ];
    const inTab = tab({
      table: ['T4 檢驗\tT4.2 抽樣\t04.2.1 紀錄表\tP 4.2.1 依規定抽樣 P4.2.2 填寫紀錄\t3\t\t'],
    });
    const inWrapped = wrapped({
      table: ['T4 檢驗 T4.2 抽樣 04.2.1 紀錄表 P 4.2.1 依規定抽樣 ', 'P4.2.2 填寫紀錄 ', '3   '],
    });
    expect(outline(inTab)).toEqual(expected);
    expect(outline(inWrapped)).toEqual(expected);
  });
});

describe('columns', () => {
  test.each([
    ['主要職責', '工作任務'],
    ['工作職責', '工作任務'],
    ['工作任務', '工作活動'],
    ['主要職責', '工作活動'],
  ])('%s and %s', (duty, task) => {
    const headings = `${duty}\t${task}`;
    const inTab = tab({ headings, table: ['T1 檢驗\tT1.1 抽樣\t\tP1.1.1 依規定抽樣\t3\t\t'] });
    const inWrapped = wrapped({ headings, table: ['T1 檢驗 T1.1 抽樣  P1.1.1 依規定抽樣 ', '3   '] });
    for (const standard of [inTab, inWrapped]) {
      expect(standard.headings).toEqual({ duty, task });
      expect(outline(standard)).toEqual(['T1 檢驗', '  T1.1 抽樣 [3]', '    P1.1.1 依規定抽樣']);
    }
  });

  test('without that of duties: the tasks are grouped by their numbers', () => {
    const expected = [
      'T1',
      'K1 法規',
      '  T1.1 抽樣 [3]',
      '  T1.2 送驗 [3]',
      'T2',
      'K2 統計',
      '  T2.1 判讀 [4]',
    ];
    const inTab = tab({
      headings: '工作任務',
      table: ['T1.1 抽樣\t\t\t3\tK1 法規\t', 'T1.2 送驗\t\t\t\t\t', 'T2.1 判讀\t\t\t4\tK2 統計\t'],
    });
    const inWrapped = wrapped({
      headings: '工作任務',
      table: ['T1.1 抽樣   3 K1 法規 ', 'T1.2 送驗   ', 'T2.1 判讀   4 K2 統計 '],
    });
    for (const standard of [inTab, inWrapped]) {
      expect(standard.headings).toEqual({ duty: '', task: '工作任務' });
      expect(outline(standard)).toEqual(expected);
    }
  });
});

describe('knowledge and skills', () => {
  test('printed for each task', () => {
    const expected = [
      'T1 檢驗',
      '  T1.1 抽樣 [3]',
      '    P1.1.1 依規定抽樣',
      '    K1 法規',
      '    S1 溝通',
      '  T1.2 送驗 [4]',
      '    P1.2.1 包裝樣品',
      '    K2 包裝 | 材質 | 標示',
      '    S1 溝通',
    ];
    const inTab = tab({
      table: [
        'T1 檢驗\tT1.1 抽樣\t\tP1.1.1 依規定抽樣\t3\tK1 法規\tS1 溝通',
        '\tT1.2 送驗\t\tP1.2.1 包裝樣品\t4\tK2 包裝 • 材質 • 標示\tS1 溝通',
      ],
    });
    const inWrapped = wrapped({
      table: [
        'T1 檢驗 T1.1 抽樣  P1.1.1 依規定抽樣 3 K1 法規 S1 溝通 ',
        'T1.2 送驗  P1.2.1 包裝樣品 4 K2 包裝 ',
        ' 材質 ',
        ' 標示 ',
        ' ',
        'S1 溝通 ',
      ],
    });
    expect(outline(inTab)).toEqual(expected);
    expect(outline(inWrapped)).toEqual(expected);
  });

  test('printed for each row of a task: several blocks of level, knowledge and skills', () => {
    const table = [
      'T1 檢驗\tT1.1 抽樣\tO1.1.1 紀錄表\tP1.1.1 依規定抽樣\t3\tK1 法規\tS1 溝通',
      '\t\tO1.1.2 樣品\tP1.1.2 包裝樣品\t4\tK2 包裝\tS2 封裝',
      '\tT1.2 送驗\t\tP1.2.1 填單\t3\tK3 表單\tS3 書寫',
    ];
    expect(outline(tab({ table }))).toEqual([
      'T1 檢驗',
      '  T1.1 抽樣 [3]',
      '    O1.1.1 紀錄表',
      '    O1.1.2 樣品',
      '    P1.1.1 依規定抽樣',
      '    P1.1.2 包裝樣品',
      '    K1 法規',
      '    K2 包裝',
      '    S1 溝通',
      '    S2 封裝',
      '  T1.2 送驗 [3]',
      '    P1.2.1 填單',
      '    K3 表單',
      '    S3 書寫',
    ]);
  });
});

describe('tasks that share a cell', () => {
  test('have the outputs and indicators that bear their numbers, and all knowledge and skills', () => {
    const expected = [
      'T1 檢驗',
      'K1 法規',
      'S1 溝通',
      '  T1.1 抽樣 [3]',
      '    O1.1.1 紀錄表',
      '    P1.1.1 依規定抽樣',
      '  T1.2 送驗 [3]',
      '    P1.2.1 包裝樣品',
      '  T1.3 判讀 [3]',
      '    O1.3.1 報告',
    ];
    const inTab = tab({
      table: [
        'T1 檢驗\tT1.1 抽樣 T1.2 送驗 T1.3 判讀\tO1.1.1 紀錄表 O1.3.1 報告\tP1.1.1 依規定抽樣 P1.2.1 包裝樣品\t3\tK1 法規\tS1 溝通',
      ],
    });
    const inWrapped = wrapped({
      table: [
        'T1 檢驗 T1.1 抽樣 ',
        'T1.2 送驗 ',
        'T1.3 判讀 ',
        'O1.1.1 紀錄表 ',
        'O1.3.1 報告 ',
        'P1.1.1 依規定抽樣 ',
        'P1.2.1 包裝樣品 ',
        '3 K1 法規 S1 溝通 ',
      ],
    });
    expect(outline(inTab)).toEqual(expected);
    expect(outline(inWrapped)).toEqual(expected);
  });
});

describe('levels', () => {
  test.each([
    ['3', 3],
    ['3（初）', 3],
    ['4級以上', 4],
    ['5 級', 5],
    ['６', 6],
    ['', null],
    ['無', null],
  ])('printed as "%s"', (printed, level) => {
    const { duties } = tab({ table: [`T1 檢驗\tT1.1 抽樣\t\tP1.1.1 依規定抽樣\t${printed}\tK1 法規\t`] });
    expect(duties[0]?.tasks[0]).toMatchObject({
      level,
      indicators: [{ code: 'P1.1.1', text: '依規定抽樣' }],
    });
  });

  test.each([
    ['3', 3],
    ['3（初）', 3],
    ['4級以上', 4],
    ['', null],
  ])('printed as "%s" in the wrapped layout', (printed, level) => {
    const table = ['T1 檢驗 T1.1 抽樣  P1.1.1 依規定抽樣 ', `${printed} K1 法規 `];
    expect(outline(wrapped({ table }))).toEqual([
      'T1 檢驗',
      'K1 法規',
      `  T1.1 抽樣 [${level ?? ''}]`,
      '    P1.1.1 依規定抽樣',
    ]);
  });
});

const ROW = 'T1 檢驗\tT1.1 抽樣\t\tP1.1.1 依規定抽樣\t3\t\t';
const WRAPPED_ROW = ['T1 檢驗 T1.1 抽樣  P1.1.1 依規定抽樣 ', '3   '];

describe('attitudes', () => {
  const care = { code: null, name: '謹慎細心', description: null };
  const drive = { code: null, name: '主動積極', description: null };

  test.each([
    ['a line each', ['謹慎細心 ', '主動積極 '], [care, drive]],
    ['several on one line', ['謹慎細心、主動積極 '], [care, drive]],
    ['bulleted', ['• 謹慎細心 ', '• 主動積極 '], [care, drive]],
    [
      'described',
      ['謹慎細心：檢視程序、細節，並保持關注。 '],
      [{ ...care, description: '檢視程序、細節，並保持關注。' }],
    ],
    [
      'several codes on one line',
      ['A01 謹慎細心 A02 主動積極 '],
      [
        { ...care, code: 'A01' },
        { ...drive, code: 'A02' },
      ],
    ],
    [
      'a paper size in the text',
      ['A01 謹慎細心：核對 A4 文件 '],
      [{ ...care, code: 'A01', description: '核對 A4 文件' }],
    ],
  ])('%s', (_, attitudes, expected) => {
    expect(tab({ table: [ROW], attitudes }).attitudes).toEqual(expected);
    expect(wrapped({ table: WRAPPED_ROW, attitudes }).attitudes).toEqual(expected);
  });

  test('a list of names that wrapping cut in the middle of a name', () => {
    const attitudes = ['謹慎細心、主動', '積極 '];
    expect(wrapped({ table: WRAPPED_ROW, attitudes }).attitudes).toEqual([care, drive]);
  });
});

describe('notes', () => {
  test.each(['◆', '◎', '＊', '–', '■', '•', '-'])('set off by %s', mark => {
    const supplements = [
      `${mark} 本項職類之職務名稱可依企業需要界定。 `,
      `${mark} 建議擔任此職類/職業之學歷/經歷/或能力條件： `,
      ' \uF06C 高中職以上畢業。 ',
      ' \uF06C 具 3 年以上經驗。 ',
      `${mark} 其他補充說明 `,
      '【註1】法規：如勞動基準法。 ',
      '【註 2】以下擇一。 ',
    ];
    for (const standard of [
      tab({ table: [ROW], supplements }),
      wrapped({ table: WRAPPED_ROW, supplements }),
    ]) {
      expect(standard.prerequisites).toEqual(['高中職以上畢業。', '具 3 年以上經驗。']);
      expect(standard.notes).toEqual([
        '本項職類之職務名稱可依企業需要界定。',
        '【註1】法規：如勞動基準法。',
        '【註 2】以下擇一。',
      ]);
    }
  });

  test.each(['其他補充說明', '其他補充說明：'])('%s is a heading and no note', heading => {
    const supplements = ['- 建議擔任此職類之學歷條件： ', ' - 大專。 ', `- ${heading} `, ' - 以下擇一。 '];
    expect(tab({ table: [ROW], supplements })).toMatchObject({
      prerequisites: ['大專。'],
      notes: ['以下擇一。'],
    });
  });

  test('prerequisites of which one suffices: the head says so', () => {
    const supplements = [
      '- 建議擔任此職類/職業之學歷/經歷/或能力條件（以下擇一）： ',
      ' - 大專以上畢業。 ',
      ' - 高中職畢業且具 1 年以上經驗。 ',
    ];
    const { prerequisites, notes } = tab({ table: [ROW], supplements });
    expect(prerequisites).toEqual(['（以下擇一）：', '大專以上畢業。', '高中職畢業且具 1 年以上經驗。']);
    expect(notes).toEqual([]);
  });
});

describe('pages', () => {
  const expected = [
    'T1 檢驗',
    'K1 法規與標準',
    '  T1.1 抽樣 [3]',
    '    P1.1.1 依規定抽樣並記錄',
    '  T1.2 送驗 [3]',
    '    P1.2.1 包裝樣品',
  ];

  test.each(['第 3 頁，總共 8 頁', '第3頁，共8頁', '第 3 頁', '第 3 頁 / 共 8 頁'])(
    'with a footer %s',
    footer => {
      const inTab = tab({
        table: [
          'T1 檢驗\tT1.1 抽樣\t\tP1.1.1 依規定抽樣\t3\tK1 法規\t',
          footer,
          BREAK,
          '\t\t\t並記錄\t\t與標準\t',
          '\tT1.2 送驗\t\tP1.2.1 包裝樣品\t\t\t',
        ],
      });
      const inWrapped = wrapped({
        table: [
          'T1 檢驗 T1.1 抽樣  P1.1.1 依規定抽',
          '樣',
          '3 K1 法規',
          `${footer} `,
          BREAK,
          '並記錄 ',
          '與標準 ',
          'T1.2 送驗  P1.2.1 包裝樣品 ',
        ],
      });
      expect(outline(inTab)).toEqual(expected);
      expect(outline(inWrapped)).toEqual(expected);
    },
  );

  test('rows below a footer without a repeated header', () => {
    const inTab = tab({
      table: [
        'T1 檢驗\tT1.1 抽樣\t\tP1.1.1 依規定抽樣並記錄\t3\tK1 法規與標準\t',
        '第 1 頁，總共 1 頁',
        '\tT1.2 送驗\t\tP1.2.1 包裝樣品\t\t\t',
      ],
    });
    const inWrapped = wrapped({
      table: [
        'T1 檢驗 T1.1 抽樣  P1.1.1 依規定抽樣並記錄 ',
        '3 K1 法規與標準 ',
        '第 1 頁，總共 1 頁 ',
        'T1.2 送驗  P1.2.1 包裝樣品 ',
      ],
    });
    expect(outline(inTab)).toEqual(expected);
    expect(outline(inWrapped)).toEqual(expected);
  });
});

describe('characters', () => {
  test('that stand for others are kept as they are printed', () => {
    const expected = ['T1 檢驗管\uF9E4', '  T1.1 \u2F63產抽樣 [3]', '    P1.1.1 依（規定）抽樣·送驗,判讀'];
    const cells = ['T1 檢驗管\uF9E4', 'T1.1 \u2F63產抽樣', '', 'P1.1.1 依（規定）抽樣·送驗,判讀'];
    expect(outline(tab({ table: [`${cells.join('\t')}\t3\t\t`] }))).toEqual(expected);
    expect(outline(wrapped({ table: [`${cells.join(' ')} `, '3   '] }))).toEqual(expected);
  });

  test('< and & that are no HTML', () => {
    const { duties } = tab({
      table: ['T1 檢驗\tT1.1 抽樣\t\tP1.1.1 誤差<5% R&amp;D <p>&lt;2&gt;</p>\t3\t\t'],
    });
    expect(duties[0]?.tasks[0]?.indicators).toEqual([{ code: 'P1.1.1', text: '誤差<5% R&D <2>' }]);
  });
});
