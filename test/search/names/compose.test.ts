import { describe, expect, it } from 'vitest';
import { indexStandards } from '../../../src/search/index-standards.ts';
import { findComposed } from '../../../src/search/names/compose.ts';
import { buildNamed, tell } from '../../support/named.ts';

const { grams } = indexStandards(
  buildNamed(
    ['銷售助理'],
    ['銷售顧問'],
    ['醫藥品業務助理'],
    ['水電工程人員'],
    ['水電工程助理'],
    ['會計人員'],
    ['會計主管'],
    ['旅館房務經理'],
    ['行動應用企劃師'],
    ['半導體產業數位IC設計工程師'],
    ['產險業統計精算師'],
    ['壽險業統計精算師'],
    ['網路管理助理'],
    ['網路建置維護人員'],
    ['汽車美容專業人員'],
    ['離岸作業檢修人員'],
    ['場地管理業業務人員'],
    ['旅遊業務人員'],
  ),
);

const find = (text: string) => tell(findComposed(grams, text));

describe('findComposed: names in the words that people have', () => {
  it.each([
    ['sales assistant', 'one 銷售助理', 'word by word, the rank last'],
    ['Sales-Assistants', 'one 銷售助理', 'case, hyphen and plural'],
    ['水電師傅', 'one 水電工程人員', 'an everyday title'],
    ['accountant', 'one 會計人員', 'an English title'],
    ['accounting manager', 'one 會計主管', 'the rank that is asked for'],
    ['APP企劃師', 'one 行動應用企劃師', 'a Latin word inside'],
    ['digital IC design engineer', 'one 半導體產業數位IC設計工程師', 'in the only sector that has it'],
    ['actuary', 'several 產險業統計精算師 壽險業統計精算師', 'in several sectors'],
  ])('%s → %s (%s)', (text, expected) => expect(find(text)).toBe(expected));

  it.each([
    ['飯店房務領班', '旅館房務經理', 'another rank'],
    ['水電主管', '水電工程人員', 'a rank that no name of the trade has'],
    ['car', '汽車美容專業人員', '專業 is no sector'],
    ['business representative', '場地管理業業務人員', 'one sector where another trade says as much'],
    ['marketing accountant', '會計人員', 'a word that the name does not say'],
  ])('%s is only suggested %s (%s)', (text, suggested) => {
    const finding = findComposed(grams, text);
    expect(finding.kind === 'none' && finding.nearest.map(({ standard }) => standard.name)).toContain(
      suggested,
    );
  });

  it('leaves alone what is said in no other words, and what is too long', () => {
    expect(find('天氣')).toBe('none');
    expect(find('accountant '.repeat(10))).toBe('none');
  });
});
