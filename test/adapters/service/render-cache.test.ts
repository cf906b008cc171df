import { describe, expect, it } from 'vitest';
import { outcomeRenderer } from '../../../adapters/service/render-cache.ts';
import { showTo } from '../../../src/index.ts';
import { seedEngine } from '../../support/seeds.ts';

const engine = seedEngine();
const [one, other] = [engine.answer('會議專案經理'), engine.answer('基層主管')];

/** A renderer of pages, and what it was asked for. */
function startRenderer() {
  const calls: string[] = [];
  const render = outcomeRenderer((answer, { page, audience, sharing }) => {
    calls.push(`${answer.question} ${page} ${audience.kind}${sharing ? ` of ${sharing.name}` : ''}`);
    return { page };
  });
  return { calls, render };
}

const show = (answer: typeof one, page: number) => ({ question: answer.question, answer, page });

describe('a renderer of outcomes', () => {
  it('renders each page that one person sees once', () => {
    const { calls, render } = startRenderer();
    const first = render(showTo({ kind: 'private' }, show(one, 0)));
    const shown = [show(one, 0), show(one, 1), show(other, 0)].map(what =>
      render(showTo({ kind: 'private' }, what)),
    );
    expect(shown).toEqual([{ page: 0 }, { page: 1 }, { page: 0 }]);
    expect(shown[0]).toBe(first);
    expect(calls).toEqual(['BAS2421-001v1 0 private', 'BAS2421-001v1 1 private', 'BGM1219-002v2 0 private']);
  });

  it('keeps what is seen beside others and in direct messages apart', () => {
    const { calls, render } = startRenderer();
    for (const kind of ['private', 'direct', 'private', 'direct'] as const)
      render(showTo({ kind }, show(one, 0)));
    expect(calls).toEqual(['BAS2421-001v1 0 private', 'BAS2421-001v1 0 direct']);
  });

  it('renders what everybody sees anew, as it names who shared it', () => {
    const { calls, render } = startRenderer();
    for (const name of ['小明', '小華']) {
      const sharing = { name, question: one.question };
      render({ kind: 'show', ...show(one, 0), audience: { kind: 'shared', by: 'U1' }, sharing });
    }
    expect(calls).toEqual(['BAS2421-001v1 0 shared of 小明', 'BAS2421-001v1 0 shared of 小華']);
  });
});
