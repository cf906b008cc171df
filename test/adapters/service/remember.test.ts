import { describe, expect, it } from 'vitest';
import { remembering } from '../../../adapters/service/remember.ts';
import { seedEngine } from '../../support/seeds.ts';

const engine = seedEngine();

describe('an engine that remembers', () => {
  it('answers like the engine', () => {
    const one = remembering(engine);
    for (const question of ['會議專案經理 T3', '追蹤', '', '沒有這個'])
      expect(one.answer(question)).toEqual(engine.answer(question));
  });

  it('returns the same object twice', () => {
    const one = remembering(engine);
    expect(one.answer('會議專案經理 T3')).toBe(one.answer('會議專案經理 T3'));
  });

  it('completes like the engine, and returns the same list twice', () => {
    const one = remembering(engine);
    for (const prefix of ['', '會', '會議專案經理 T', '沒有這個']) {
      expect(one.suggest(prefix)).toEqual(engine.suggest(prefix));
      expect(one.suggest(prefix)).toBe(one.suggest(prefix));
    }
    const long = '會'.repeat(300);
    expect(one.suggest(long)).not.toBe(one.suggest(long));
  });

  it('keeps conversations apart', () => {
    const one = remembering(engine);
    expect(one.answer('T1', { about: 'BAS2421-001v1' }).reply.source?.name).toBe('會議專案經理');
    expect(one.answer('T1', { about: 'BGM1219-002v2' }).reply.source?.name).toBe('基層主管');
    expect(one.answer('T1').reply.source).toBeNull();
  });

  it('remembers no more answers than it is told to', () => {
    const one = remembering(engine, 2);
    const first = one.answer('會議專案經理 T1');
    one.answer('會議專案經理 T2');
    one.answer('會議專案經理 T3');
    expect(one.answer('會議專案經理 T1')).not.toBe(first);
  });

  it('does not remember pasted text', () => {
    const one = remembering(engine);
    const long = `會議專案經理 ${'預算'.repeat(150)}`;
    expect(one.answer(long)).not.toBe(one.answer(long));
  });
});
