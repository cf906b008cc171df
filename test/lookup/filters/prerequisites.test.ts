import { describe, expect, it } from 'vitest';
import { degreesIn, isDegreeEnough, yearsIn } from '../../../src/lookup/filters/prerequisites.ts';
import { buildStandard } from '../../support/build.ts';

const years = (sentence: string) =>
  yearsIn(buildStandard({ prerequisites: [sentence] })).map(({ least, most }) => [least, most]);
const degrees = (sentence: string) =>
  degreesIn(buildStandard({ prerequisites: [sentence] })).map(({ degree }) => degree);

describe('years that a sentence asks for', () => {
  it.each([
    ['3年以上管理相關經驗', [[3, null]], 'a bound'],
    ['三年以上相關工作經驗', [[3, null]], 'in words'],
    ['１０年以上行政事務管理相關經歷', [[10, null]], 'full width'],
    ['具3 到 5 年會議規劃經驗者較佳', [[3, 5]], 'a range'],
    ['2-4年實務經驗', [[2, 4]], 'with a dash'],
    ['2 年至 4 年工作經驗', [[2, 4]], 'with both ends named'],
    ['半年以上相關工作經驗', [[0.5, null]], 'half a year'],
    [
      '大學畢業需2年、專科畢業需4年工作經驗',
      [
        [2, null],
        [4, null],
      ],
      'alternatives by degree',
    ],
    ['經驗不拘', [[0, null]], 'none'],
    ['無工作經驗可', [[0, null]], 'none'],
    ['高中畢業後3年內', [], 'no years of experience'],
    ['2018年度考核合格並有經驗', [], 'a year of the calendar'],
    ['大專以上', [], 'no years'],
    ['依組織章程規定辦理', [], 'nothing'],
  ] as [string, (number | null)[][], string][])('%s: %j (%s)', (sentence, expected) => {
    expect(years(sentence)).toEqual(expected);
  });

  it('are kept with the sentence that says them', () => {
    const standard = buildStandard({ prerequisites: ['大專以上', '3年以上管理相關經驗'] });
    expect(yearsIn(standard)).toEqual([{ least: 3, most: null, sentence: '3年以上管理相關經驗' }]);
  });
});

describe('the degree that a sentence asks for', () => {
  it.each([
    ['高中職以上', ['高中']],
    ['國中畢業，三年經驗', ['國中']],
    ['專科以上，不限科系', ['專科']],
    ['大專以上管理相關科系', ['大學']],
    ['大學或碩士以上', ['大學']],
    ['研究所畢業', ['碩士']],
    ['依組織章程規定辦理', []],
  ])('%s: %j, the lowest', (sentence, expected) => expect(degrees(sentence)).toEqual(expected));

  it.each([
    ['碩士', '大學', true],
    ['大學', '大學', true],
    ['高中', '大學', false],
    ['專科', '高中', true],
  ] as const)('%s is enough where %s is asked for: %s', (own, needed, isEnough) => {
    expect(isDegreeEnough(own, needed)).toBe(isEnough);
  });
});
