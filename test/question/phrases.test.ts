import { describe, expect, it } from 'vitest';
import { readSeeds } from './read.ts';

const only = (text: string) => {
  const [phrase, another] = readSeeds(text).phrases;
  if (!phrase || another) throw new Error(`「${text}」 has not one run of words`);
  return phrase;
};

describe('runs of words', () => {
  it.each([
    ['報價那塊', true, 'a word that points at a part behind them'],
    ['報價的部分', true, 'likewise'],
    ['報價相關的', true, 'likewise'],
    ['報價', false, 'without'],
    ['那塊 報價', false, 'before them it points at something else'],
  ])('%s is pointed at: %s (%s)', (text, isPointed) => expect(only(text).isPointed).toBe(isPointed));

  it.each([
    ['專案管理知識', '專案管理', '專案管理知識', 'with the column word that touches them'],
    ['專案管理 知識', '專案管理', '專案管理', 'not with one that stands apart'],
    ['追蹤的進度', '追蹤的進度', '追蹤的進度', 'with fillers between'],
    ['溝通與談判', '溝通與談判', '溝通與談判', 'with a joiner between'],
    ['press release 怎麼寫', 'press release', 'press release', 'Latin words go on behind a blank'],
  ])('%s: %s, as a whole %s (%s)', (text, own, whole) => {
    expect(only(text)).toMatchObject({ text: own, whole });
  });

  it('are also kept without the fillers between them', () => {
    expect(only('追蹤以及進度').segments.map(({ text }) => text)).toEqual(['追蹤', '進度']);
  });

  it.each([
    ['預算 時程', ['預算', '時程']],
    ['預算、時程。', ['預算', '時程']],
    ['預算 T3 時程', ['預算', '時程']],
    ['請問 預算 是什麼？', ['預算']],
    ['它的東西', []],
    ['ISO-9001', ['ISO', '9001']],
  ])('%s: %j', (text, texts) => {
    expect(readSeeds(text).phrases.map(phrase => phrase.text)).toEqual(texts);
  });
});

describe('what stands beside the words', () => {
  it.each([
    ['那 T4 呢', true],
    ['技能咧', true],
    ['產出也要', true],
    ['會議專案經理 T4', false],
  ])('%s goes on from what was asked before: %s', (text, isFollowUp) => {
    expect(readSeeds(text).isFollowUp).toBe(isFollowUp);
  });

  it.each([
    ['請問會議專案經理的 T3 指標有哪些', 'T3 指標'],
    ['會議專案經理 報價', ''],
  ])('%s asks to be repeated of another standard: %j', (text, rest) =>
    expect(readSeeds(text).rest).toBe(rest),
  );

  it.each([
    ['會議專案經理 薪水', ['薪水']],
    ['基層主管加班費多少', ['加班費']],
    ['基層主管 T1', []],
  ])('%s asks for what no standard states: %j', (text, unstated) => {
    expect(readSeeds(text).unstated).toEqual(unstated);
  });

  it.each([
    ['主要職責', 'duty'],
    ['工作活動', 'task'],
    ['任務', 'both'],
    ['職責和活動名稱', 'both'],
    ['指標', null],
  ])('%s asks for places: %s', (text, place) => expect(readSeeds(text).place).toBe(place));
});
