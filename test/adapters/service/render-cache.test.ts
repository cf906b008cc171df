import { describe, expect, it } from 'vitest';
import { renderCache } from '../../../adapters/service/render-cache.ts';
import { seedEngine } from '../../support/seeds.ts';

const engine = seedEngine();

describe('the render cache', () => {
  it('renders each page of an answer once', () => {
    const calls: string[] = [];
    const render = renderCache((answer, page) => {
      calls.push(`${answer.question} ${page}`);
      return { page };
    });
    const [one, other] = [engine.answer('會議專案經理'), engine.answer('基層主管')];
    const first = render(one, 0);
    expect([render(one, 0), render(one, 1), render(other, 0)]).toEqual([
      { page: 0 },
      { page: 1 },
      { page: 0 },
    ]);
    expect(render(one, 0)).toBe(first);
    expect(calls).toEqual(['BAS2421-001v1 0', 'BAS2421-001v1 1', 'BGM1219-002v2 0']);
  });
});
