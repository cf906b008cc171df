import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../src/index.ts';
import { anyText } from './support/any-text.ts';
import { hasControlCharacter, makeRandom, mutate, randomText, textsOf } from './support/hostile.ts';
import { loadQuestions } from './support/questions.ts';
import { seedEngine } from './support/seeds.ts';

const engine = seedEngine();
const questions = loadQuestions().map(({ question }) => question);

function expectCleanAnswer(question: string): void {
  const { reply } = engine.answer(question);
  expect(reply.title).not.toBe('');
  expect(textsOf(reply).filter(hasControlCharacter)).toEqual([]);
}

describe('any question gets an answer without control characters', () => {
  it('random strings', () => {
    fc.assert(fc.property(anyText({ maxLength: 80 }), expectCleanAnswer), {
      numRuns: 1000,
    });
  });

  it('words of the grammar in any order', () => {
    fc.assert(
      fc.property(fc.nat(), seed => expectCleanAnswer(randomText(makeRandom(seed)))),
      { numRuns: 1000 },
    );
  });

  it('mutations of real questions', () => {
    const any = fc.tuple(fc.constantFrom(...questions), fc.nat());
    fc.assert(
      fc.property(any, ([question, seed]) => expectCleanAnswer(mutate(question, makeRandom(seed)))),
      {
        numRuns: 1000,
      },
    );
  });

  it('a megabyte is refused', () => {
    expect(engine.answer('會議'.repeat(2 ** 19)).result).toEqual({
      kind: 'unreadable',
      reason: 'too-long',
      length: 2 ** 20,
    });
  });
});

describe('an engine', () => {
  it('gives the same answer twice: it keeps no state', () => {
    for (const question of questions) expect(engine.answer(question)).toEqual(engine.answer(question));
  });

  it('answers without any standard', () => {
    const empty = createEngine([]);
    expect(questions.map(question => empty.answer(question).result.kind)).not.toContain('standard');
  });
});
