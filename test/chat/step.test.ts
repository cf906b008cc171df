import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSharedBy, questionsShownBy, readStep, type Step, writeStep } from '../../src/index.ts';
import { anyText } from '../support/any-text.ts';

const text = anyText({ maxLength: 60 });
const page = fc.nat({ max: 9999 });

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('show' as const, 'share' as const), question: text, page }),
  fc.record({ kind: fc.constant('withdraw' as const), by: text }),
  fc.record({ kind: fc.constant('quote' as const), question: text }),
  fc.constant<Step>({ kind: 'pick' }),
);

describe('a step', () => {
  it('is read as it was written, whatever the question contains', () => {
    fc.assert(
      fc.property(anyStep, step => {
        expect(readStep(writeStep(step, '0'))).toEqual(step);
      }),
    );
  });

  it('is written differently for two controls that do the same', () => {
    const step: Step = { kind: 'show', question: 'BAS2421-001v1#T3', page: 0 };
    expect(writeStep(step, '1')).not.toBe(writeStep(step, '2'));
  });

  it('leaves room for a whole address in the 75 characters of a menu value', () => {
    expect(
      writeStep({ kind: 'show', question: 'BAS2421-001v12#T10.12 指標', page: 99 }, '0').length,
    ).toBeLessThan(75);
  });

  it.each([
    ['', 'nothing'],
    ['show', 'no slot'],
    ['show|0', 'no page'],
    ['show|0|x|BAS2421-001', 'a page that is no number'],
    ['show|0|-1|BAS2421-001', 'a page before the first'],
    ['show|0|99999|BAS2421-001', 'a page that no answer has'],
    ['open|0|1|BAS2421-001', 'a verb of another time'],
    ['pick|0|1', 'too much'],
    ['withdraw|0', 'nobody'],
    ['quote|0', 'no question'],
  ])('%j is none: %s', written => expect(readStep(written)).toBeNull());
});

it('a message shows the answers whose steps it carries', () => {
  const steps: Step[] = [
    { kind: 'show', question: 'a', page: 0 },
    { kind: 'quote', question: 'b' },
    { kind: 'share', question: 'c', page: 1 },
  ];
  expect(questionsShownBy(steps)).toEqual(['b', 'c']);
});

it.each<[Step, boolean]>([
  [{ kind: 'withdraw', by: 'U1' }, true],
  [{ kind: 'share', question: 'a', page: 0 }, false],
])('a message with %j is seen by everybody: %s', (step, isShared) => {
  expect(isSharedBy([{ kind: 'pick' }, step])).toBe(isShared);
});
