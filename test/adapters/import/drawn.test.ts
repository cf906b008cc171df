import { expect, test } from 'vitest';
import { importDocument } from '../../../adapters/import/import-document.ts';
import { drawPdf } from '../../support/draw-pdf.ts';
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

test('what looks wrong is told with its page', async () => {
  const read = await importDocument(drawPdf(DRAWN_PAGES), pdf);
  expect(read.kind === 'parsed' && read.issues.map(({ page }) => page)).toContain(1);
});
