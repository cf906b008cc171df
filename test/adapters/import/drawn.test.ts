import { expect, test } from 'vitest';
import { importDocument } from '../../../adapters/import/import-document.ts';
import { drawPdf, type DrawnRule } from '../../support/draw-pdf.ts';
import { DRAWN_PAGES } from '../../support/drawn-standard.ts';
import { pdf } from '../../support/pdf.ts';

test('filled rectangles border cells; characters come from a predefined map; words broken by a cell are whole', async () => {
  const read = await importDocument(drawPdf(DRAWN_PAGES), pdf);
  if (read.kind === 'refused') throw new Error(read.reason);
  const { duties, attitudes, prerequisites } = read.standard;
  expect(duties).toEqual([
    {
      code: 'T1',
      name: '抽樣與檢驗',
      knowledge: [
        { code: 'K01', text: '統計', items: [] },
        { code: 'K02', text: '3D量測法規：', items: ['度量衡法', '商品檢驗法'] },
      ],
      skills: [],
      tasks: [
        {
          code: 'T1.1',
          name: '取樣',
          level: 3,
          outputs: [{ code: 'O1.1.1', text: 'AIoT紀錄' }],
          indicators: [{ code: 'P1.1.1', text: '依規定取樣。' }],
          knowledge: [],
          skills: [{ code: 'S07', text: '3D繪圖', items: [] }],
        },
        {
          code: 'T1.2',
          name: '送驗',
          level: 3,
          outputs: [],
          indicators: [{ code: 'P1.2.1', text: '將樣品送至實驗室。' }],
          knowledge: [],
          skills: [{ code: 'S02', text: '溝通', items: [] }],
        },
      ],
    },
  ]);
  expect(attitudes).toEqual([{ code: 'A01', name: '謹慎細心', description: '能核對每個步驟。' }]);
  expect(prerequisites).toEqual(['大專以上畢業。']);
});

test('a frame around the page and double lines are no cells', async () => {
  const frame = [
    { x: 10, y: 10, width: 575, height: 0.5 },
    { x: 10, y: 830, width: 575, height: 0.5 },
    { x: 10, y: 10, width: 0.5, height: 820 },
    { x: 585, y: 10, width: 0.5, height: 820 },
  ];
  const double = (rules: readonly DrawnRule[]) =>
    rules.map(rule => ({ ...rule, x: rule.x + 3, y: rule.y + 3 }));
  const pages = DRAWN_PAGES.map(({ texts = [], rules = [] }) => ({
    texts,
    rules: [...frame, ...rules, ...double(rules.filter(rule => rule.width < 1 && rule.x < 31))],
  }));
  const [framed, plain] = [
    await importDocument(drawPdf(pages), pdf),
    await importDocument(drawPdf(DRAWN_PAGES), pdf),
  ];
  expect(framed.kind === 'parsed' && framed.standard).toEqual(plain.kind === 'parsed' && plain.standard);
});

test('what looks wrong is told with its page', async () => {
  const read = await importDocument(drawPdf(DRAWN_PAGES), pdf);
  expect(read.kind === 'parsed' && read.issues.map(({ page }) => page)).toContain(1);
});
