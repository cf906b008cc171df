import { describe, expect, it } from 'vitest';
import { answerPress, type Outcome, type Step } from '../../src/index.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();

const T3 = 'BAS2421-001v1#T3';

const MEI = { id: 'U1', name: '小美' };

const VIEWER = { kind: 'private' } as const;

const press = (step: Step | null, chosen?: string): Outcome =>
  answerPress(engine, { step, chosen, person: MEI, viewer: VIEWER }, 1000);

const whyNot = (outcome: Outcome): string => (outcome.kind === 'refuse' ? outcome.why : outcome.kind);

describe('a press', () => {
  it.each<[Step, string | undefined]>([
    [{ kind: 'show', question: T3, page: 2 }, undefined],
    [{ kind: 'show', question: T3, page: 2 }, 'what no button gives'],
  ])('of %j shows the answer to its question, on its page, to the person', (step, chosen) => {
    const shown = { kind: 'show', question: T3, page: 2, answer: engine.answer(T3) };
    expect(press(step, chosen)).toEqual({ ...shown, audience: VIEWER, sharing: null });
  });

  it('that shares shows it to everybody, with the name of the person and the question in words', () => {
    const shown = { kind: 'show', question: T3, page: 2, answer: engine.answer(T3) };
    const sharing = { name: '小美', question: '會議專案經理 T3' };
    const audience = { kind: 'shared', by: 'U1' };
    expect(press({ kind: 'share', question: T3, page: 2 })).toEqual({ ...shown, audience, sharing });
  });

  it('on an option of a menu asks what was chosen, from its first page', () => {
    const shown = { kind: 'show', question: T3, page: 0, answer: engine.answer(T3) };
    expect(press({ kind: 'pick' }, T3)).toMatchObject(shown);
  });

  it('quotes the line that was chosen', () => {
    const text = engine.quote(T3, 2);
    expect(text).toContain('P3.1.1 分配專案預算');
    expect(press({ kind: 'quote', question: T3 }, '2')).toEqual({ kind: 'quote', question: T3, text });
  });

  it('withdraws for the person who shared', () => {
    expect(press({ kind: 'withdraw', by: 'U1' })).toEqual({ kind: 'withdraw' });
  });

  it('shows an answer that found nothing from the beginning', () => {
    expect(press({ kind: 'show', question: '沒有這個職務', page: 0 })).toMatchObject({ kind: 'show' });
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
    expect(whyNot(press(step, chosen))).toBe(why);
  });
});
