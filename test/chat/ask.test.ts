import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/index.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();

const MEI = { id: 'U1', name: '小美' };

const PRIVATE = { kind: 'private' } as const;

describe('a typed question', () => {
  it('is answered for its audience, from its first page', () => {
    expect(answerQuestion(engine, { question: '會議專案經理 T3', audience: PRIVATE })).toEqual({
      kind: 'show',
      question: '會議專案經理 T3',
      answer: engine.answer('會議專案經理 T3'),
      page: 0,
      audience: PRIVATE,
      sharing: null,
    });
  });

  it('is about the topic of its conversation', () => {
    const { answer } = answerQuestion(engine, {
      question: '技能',
      about: 'BAS2421-001v1#T3',
      audience: { kind: 'direct' },
    });
    expect(answer.question).toBe('BAS2421-001v1#T3 技能');
  });

  it('is answered for everybody if its author says so, with the question in words', () => {
    const { audience, sharing } = answerQuestion(engine, {
      question: 'BAS2421-001 T3',
      audience: PRIVATE,
      publicBy: MEI,
    });
    expect(audience).toEqual({ kind: 'shared', by: 'U1' });
    expect(sharing).toEqual({ name: '小美', question: '會議專案經理 T3' });
  });

  it.each(['沒有這個東西', '會議專案經理 T33', '主管 企劃專員', '說明'])(
    'is not for %j, whoever asks for it: nobody else needs it',
    question => {
      const outcome = answerQuestion(engine, { question, audience: PRIVATE, publicBy: MEI });
      expect(outcome).toMatchObject({ audience: PRIVATE, sharing: null });
    },
  );
});
