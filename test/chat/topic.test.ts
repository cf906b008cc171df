import { describe, expect, it } from 'vitest';
import { latestTopic, topicOfAnswer } from '../../src/index.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();

const T3 = 'BAS2421-001v1#T3';

describe('the topic after an answer', () => {
  it.each([
    ['會議專案經理', 'BAS2421-001v1'],
    ['會議專案經理 T3', T3],
    ['會議專案經理 T3 技能', `${T3} 技能`],
  ])('of %j shows the same again: %s', (question, topic) => {
    expect(topicOfAnswer(engine.answer(question))).toBe(topic);
  });

  it.each([
    ['a part that does not exist', '會議專案經理 T9'],
    ['several standards', '清單'],
    ['several that may be meant', '主管 企劃專員'],
    ['nothing', '沒有這個東西'],
    ['help', '說明'],
  ])('of %s stays what it was', (_, question) => {
    expect(topicOfAnswer(engine.answer(question))).toBeNull();
  });
});

describe('the topic of messages that are read back', () => {
  it('is that of the newest answer that has one', () => {
    expect(latestTopic(engine, ['清單', '會議專案經理 T9', T3, 'BGM1219-002v2'])).toBe(T3);
  });

  it('is none if no answer has one', () => {
    expect(latestTopic(engine, ['清單', '說明'])).toBeNull();
  });
});
