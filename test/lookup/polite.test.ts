/** Politeness around a question changes nothing of its answer. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toJson } from '../../adapters/terminal/json.ts';
import { readGolden } from '../eval/golden.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();

/** Nothing polite is said around a word in Latin letters, a whole pasted text, or what asks for help and the list. */
const isSentence = (question: string) =>
  /\p{Script=Han}{2}/u.test(question) && !/[\n→]|^(?:說明|清單|幫助)|清單$/u.test(question);

const EVERY = 20;
/** A bare name with words that it lacks is told so; in a sentence such words may be said in passing. */
const isAnswered = (question: string) => engine.answer(question).result.kind !== 'no-part';

const sample = (questions: readonly string[]) =>
  questions
    .filter(isSentence)
    .filter((_, at) => at % EVERY === 0)
    .filter(isAnswered);

const { roles, questions } = readGolden();

/** What is asserted, however it was found. */
function matchesOf(question: string): string[] {
  const { matches } = Contract.parse(JSON.parse(toJson(question, engine.answer(question))));
  return matches.map(({ standard, part }) => `${standard} ${part}`);
}

const Contract = z.object({
  matches: z.array(z.object({ standard: z.string(), part: z.string().nullable() })),
});

describe('an answer that is right stays the same', () => {
  it.each<[string, (question: string) => string]>([
    ['behind 請問', question => `請問${question}`],
    ['before 謝謝', question => `${question}，謝謝`],
    ['behind 不好意思', question => `不好意思，${question}`],
  ])('%s', (_, frame) => {
    const changed = [...sample(roles), ...sample(questions)].filter(question => {
      return matchesOf(question).join() !== matchesOf(frame(question)).join();
    });
    expect(changed).toEqual([]);
  });
});
