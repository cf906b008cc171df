import { describe, expect, it } from 'vitest';
import { type Result } from '../src/index.ts';
import { loadQuestions } from './support/questions.ts';
import { seedEngine } from './support/seeds.ts';

const engine = seedEngine();
const questions = loadQuestions();

/** What a result asserts, in the words of the labels. */
function labelOf(result: Result): { standards: string[]; parts: (string | null)[] } {
  switch (result.kind) {
    case 'standard':
      return { standards: [result.match.standard.code], parts: [null] };
    case 'duty':
      return { standards: [result.match.standard.code], parts: result.duties.map(({ code }) => code) };
    case 'task':
      return { standards: [result.match.standard.code], parts: result.places.map(({ task }) => task.code) };
    case 'item':
      return { standards: [result.match.standard.code], parts: [result.code] };
    case 'columns':
      return { standards: [result.match.standard.code], parts: [(result.task ?? result.duty)?.code ?? null] };
    case 'matches':
      return {
        standards: [...new Set(result.hits.map(({ standard }) => standard.code))],
        parts: result.hits.map(({ code }) => code),
      };
    case 'several': {
      const labels = result.results.map(labelOf);
      return {
        standards: [...new Set(labels.flatMap(({ standards }) => standards))],
        parts: labels.flatMap(({ parts }) => parts),
      };
    }
    case 'filtered':
      return { standards: result.found.map(({ standard }) => standard.code), parts: [null] };
    case 'count':
      return { standards: [result.match.standard.code], parts: [null] };
    case 'unstated':
      return { standards: result.match ? [result.match.standard.code] : [], parts: [null] };
    case 'compare':
    case 'choices':
      return { standards: result.matches.map(({ standard }) => standard.code), parts: [null] };
    case 'levels':
    case 'nothing':
    case 'no-part':
    case 'help':
    case 'list':
    case 'unreadable':
      return { standards: [], parts: [null] };
  }
}

describe('the labelled questions', () => {
  it('are at least 200', () => expect(questions.length).toBeGreaterThanOrEqual(200));

  it.each(questions)(
    '「$question」 → $kind $standards $part $columns',
    ({ question, kind, standards, part, columns }) => {
      const { result } = engine.answer(question);
      const { standards: asserted, parts } = labelOf(result);
      expect(result.kind).toBe(kind);
      expect(asserted.toSorted()).toEqual(standards.toSorted());
      if (part !== null || kind !== 'matches') expect(parts[0]).toBe(part);
      expect(result.kind === 'columns' ? result.columns : []).toEqual(columns);
    },
  );
});
