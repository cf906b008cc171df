import { describe, expect, it } from 'vitest';
import { createEngine, type Step, type PressOutcome, answerPress } from '../../src/index.ts';
import { loadSeeds } from '../support/seeds.ts';

const engine = createEngine(loadSeeds());

const T3 = 'BAS2421-001v1#T3';

const take = (step: Step | null, chosen?: string): PressOutcome =>
  answerPress(engine, { step, chosen, by: 'U1' }, 1000);

const whyNot = (taken: PressOutcome): string => (taken.kind === 'refuse' ? taken.why : taken.kind);

describe('a press', () => {
  it.each<[Step, string | undefined]>([
    [{ kind: 'show', question: T3, page: 2 }, undefined],
    [{ kind: 'show', question: T3, page: 2 }, 'what no button gives'],
    [{ kind: 'share', question: T3, page: 2 }, undefined],
  ])('that %j asks again what it carries, on its page', (step, chosen) => {
    expect(take(step, chosen)).toEqual({ ...step, answer: engine.answer(T3) });
  });

  it('on an option of a menu asks what was chosen, from its first page', () => {
    const asked = { kind: 'show', question: T3, page: 0, answer: engine.answer(T3) };
    expect(take({ kind: 'pick' }, T3)).toEqual(asked);
  });

  it('quotes the line that was chosen', () => {
    const quoted = engine.quote(T3, 2);
    expect(quoted).toContain('P3.1.1 分配專案預算');
    expect(take({ kind: 'quote', question: T3 }, '2')).toEqual({ kind: 'quote', question: T3, quoted });
  });

  it('takes back for the one who shared', () => {
    expect(take({ kind: 'withdraw', by: 'U1' })).toEqual({ kind: 'withdraw' });
  });

  it('shows again what led nowhere from the beginning', () => {
    expect(take({ kind: 'show', question: '沒有這個職務', page: 0 })).toMatchObject({ kind: 'show' });
  });

  it.each<[string, Step | null, string | undefined, string]>([
    ['nothing that can be read', null, undefined, 'stale'],
    ['a standard that is gone', { kind: 'show', question: 'XXX9999-001v1', page: 0 }, undefined, 'stale'],
    ['no choice', { kind: 'pick' }, undefined, 'stale'],
    ['a choice that is gone', { kind: 'pick' }, 'XXX9999-001v1#T1', 'stale'],
    ['sharing what is gone', { kind: 'share', question: 'XXX9999-001v1', page: 0 }, undefined, 'stale'],
    ['sharing what is nothing now', { kind: 'share', question: '沒有這個職務', page: 0 }, undefined, 'stale'],
    ['taking back for another', { kind: 'withdraw', by: 'U2' }, undefined, 'not-sharer'],
    ['no line', { kind: 'quote', question: T3 }, undefined, 'stale'],
    ['an empty line', { kind: 'quote', question: T3 }, '', 'stale'],
    ['a line by words', { kind: 'quote', question: T3 }, 'x', 'stale'],
    ['a line below none', { kind: 'quote', question: T3 }, '-1', 'stale'],
    ['half a line', { kind: 'quote', question: T3 }, '1.5', 'stale'],
    ['a line that is gone', { kind: 'quote', question: T3 }, '99999', 'no-line'],
  ])('on %s is refused: %s', (_, step, chosen, why) => {
    expect(whyNot(take(step, chosen))).toBe(why);
  });
});
