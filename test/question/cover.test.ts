import { describe, expect, it } from 'vitest';
import { cheapestCover } from '../../src/question/cover.ts';
import { spread } from '../../src/question/spread.ts';
import type { Candidate, Role } from '../../src/question/stretch.ts';
import { WORD, WORD_START } from '../../src/question/tuning.ts';
import { readSeeds } from './read.ts';

function candidate(from: number, to: number, cost: number): Candidate {
  return { from, to, cost, meaning: { role: 'filler' } };
}

function cover(text: string, candidates: readonly Candidate[]): string {
  return cheapestCover(spread(text), candidates)
    .map(({ from, to, meaning }) => `${meaning.role} ${from}-${to}`)
    .join(', ');
}

describe('the cheapest cover', () => {
  it.each<[string, Candidate[], string, string]>([
    ['', [], '', 'nothing of nothing'],
    ['甲乙丙', [], 'words 0-3', 'what no row covers is one run of words'],
    ['甲乙 丙', [], 'words 0-2, words 2-3', 'a blank ends a run'],
    ['甲乙丙', [candidate(1, 3, 0.5)], 'words 0-1, filler 1-3', 'a row that is cheaper than its words'],
    ['甲乙丙', [candidate(1, 2, 2 * WORD + WORD_START)], 'words 0-3', 'not one that is dearer'],
    [
      '甲乙丙',
      [candidate(1, 2, WORD)],
      'words 0-3',
      'a word is split only where that is cheaper, its new start counted',
    ],
    ['甲乙丙', [candidate(0, 2, 0.4), candidate(0, 3, 0.4)], 'filler 0-3', 'the longer of two'],
    [
      '甲乙丙',
      [candidate(0, 2, 0.3), candidate(1, 3, 0.4)],
      'filler 0-2, words 2-3',
      'the cheaper of two that overlap',
    ],
    [
      '甲乙',
      [candidate(0, 1, 0.4), candidate(1, 2, 0.4)],
      'filler 0-1, filler 1-2',
      'stretches are not joined',
    ],
  ])('%s with %j: %s (%s)', (text, candidates, expected) => {
    expect(cover(text, candidates)).toBe(expected);
  });
});

/** Each role with what is typed, but for names. */
function rolesIn(text: string): string {
  const { spread: read, stretches } = readSeeds(text);
  return stretches
    .map(({ from, to, meaning }) => `${short(meaning.role)}${read.compact.slice(from, to)}`)
    .join(' ');
}

const short = (role: Role) => (role === 'words' ? '' : `${role}:`);

describe('words and fillers', () => {
  it.each([
    ['追蹤的進度', '追踪的进度', 'a particle between words is dearer than to go on with them'],
    ['調查專員', '调查专员', 'a single filler inside a word stays in it'],
    ['會展用品', '会展用品', 'likewise at its beginning'],
    ['查 報價', 'filler:查 报价', 'apart it is a filler'],
    ['請問報價怎麼做', 'filler:请问 报价 filler:怎么做', 'around words'],
    ['管理', '管理', 'a word of two characters'],
    ['甲和乙', '甲 joiner:和 乙', 'a joiner between words'],
    ['和服', 'joiner:和 服', 'at the edge of a word it is taken for one: names are looked up beside it'],
    ['要會簡報', 'filler:要会 简报', 'before a word'],
  ])('%s → %s (%s)', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('words in quotation marks', () => {
  it.each([
    ['「負責報價」', '负责报价', 'no filler is taken out'],
    ['負責報價', 'filler:负责 报价', 'without the marks it is'],
    ['《著作權法》', '著作权法', 'in other marks'],
    ['"知識管理"', '知识管理', 'no column'],
    ['「指標」', 'column:指标', 'one that is the whole of it stays'],
    ['「會議專案經理」', 'name:会议专案经理', 'likewise a name'],
  ])('%s → %s (%s)', (text, expected) => expect(rolesIn(text)).toBe(expected));
});

describe('a printed name in other words', () => {
  it.each([
    ['會議專案經理的', true, 'before a particle'],
    ['老闆要會議專案經理的資料', true, 'in a sentence'],
    ['工會總幹事', true, 'alone'],
    ['工會總幹事助理', false, 'an assistant of it'],
    ['副總幹事', false, 'a deputy'],
    ['代理秘書長', false, 'an acting one'],
    ['秘書長特助', false, 'an assistant of another name'],
    ['秘書長適用', true, 'no title behind it'],
    ['基層主管人員', false, 'another title'],
    ['儲備基層主管', false, 'not yet one'],
    ['總幹事 助理', false, 'a part of a name is not printed'],
    ['主管', false, 'only a rank'],
  ])('%s names a standard: %s (%s)', (text, isNamed) => {
    expect(readSeeds(text).names.length > 0).toBe(isNamed);
  });
});
