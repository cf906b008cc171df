import { describe, expect, it } from 'vitest';
import { drawnOnce } from '../../../adapters/service/drawn.ts';
import { createEngine } from '../../../src/index.ts';
import { loadSeeds } from '../../support/seeds.ts';

const engine = createEngine(loadSeeds());

describe('what is drawn', () => {
  it('is drawn once for each page of an answer', () => {
    const calls: string[] = [];
    const draw = drawnOnce((answer, page) => {
      calls.push(`${answer.question} ${page}`);
      return { page };
    });
    const [one, other] = [engine.answer('會議專案經理'), engine.answer('基層主管')];
    const first = draw(one, 0);
    expect([draw(one, 0), draw(one, 1), draw(other, 0)]).toEqual([{ page: 0 }, { page: 1 }, { page: 0 }]);
    expect(draw(one, 0)).toBe(first);
    expect(calls).toEqual(['BAS2421-001v1 0', 'BAS2421-001v1 1', 'BGM1219-002v2 0']);
  });
});
