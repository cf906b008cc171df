import { expect, it } from 'vitest';
import { explainReading } from '../../src/question/explain.ts';
import { readSeeds } from './read.ts';

it.each([
  ['會議專案經理 T3', 'name 會議專案經理=BAS2421-001 會議專案經理 (exact) | part T3=T3'],
  ['bas2421-001v1', 'code bas2421-001v1=BAS2421-001v1'],
  ['BAS2421', 'group BAS2421=BAS2421'],
  ['T1~T3 的態度', 'part T1~T3=T1~T3 | filler 的= | column 態度=attitudes'],
  ['前兩項', 'part 前兩項=part 1, 2'],
  ['第一個職責', 'part 第一個職責=duty 1'],
  ['T2 的下一項', 'part T2 的下一項=next of T2'],
  ['考核', 'column 考核=indicators (hinted)'],
  ['任務', 'place 任務=both'],
  ['誰', 'act 誰=which'],
  ['4級以上', 'filter 4級以上=level atLeast 4'],
  ['三年以上', 'filter 三年以上=years atLeast 3'],
  ['高中畢業', 'filter 高中畢業=degree 高中'],
  ['職業別 1219', 'filter 職業別 1219=class 1219'],
  ['2018年', 'filter 2018年=year 2018'],
  ['最高', 'filter 最高=highest'],
  ['沒寫產出', 'filter 沒寫產出=no outputs'],
  ['薪水', 'unstated 薪水='],
  ['火星那塊', 'words 火星= | pointer 那塊='],
])('%s is explained as: %s', (text, expected) => {
  const pieces = explainReading(readSeeds(text)).map(
    ({ role, text: typed, says }) => `${role} ${typed}=${says}`,
  );
  expect(pieces.join(' | ')).toBe(expected);
});
