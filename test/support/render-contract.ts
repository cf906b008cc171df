/** What every renderer must do on every platform: keep the platform's limits, and show every line of the answer. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Audience, type Engine } from '../../src/index.ts';
import { plainReply } from '../../src/reply/model.ts';
import { arbitraryReply, hostileText } from './arbitrary-reply.ts';
import { corpusEngine, hasCorpus } from './corpus.ts';
import { ENOUGH, problemsOf, type Renderer } from './renderer-check.ts';
import { seedEngine } from './seeds.ts';
import { allViews, someViews } from './views.ts';
import { answerOf, WORST_ANSWERS } from './worst-answers.ts';

/** One visible character of eleven code units. */
const FAMILY = '👨‍👩‍👧‍👦';

const PRIVATE: Audience = { kind: 'private' };
const AUDIENCES: readonly Audience[] = [PRIVATE, { kind: 'direct' }, { kind: 'shared', by: 'U0123456789' }];

export function describeRenderer<P>(name: string, renderer: Renderer<P>): void {
  describe(`the renderer of ${name}`, () => {
    describe('at its worst', () => {
      it.each(WORST_ANSWERS)('keeps limits and lines of %s', (_, answer) => {
        for (const audience of AUDIENCES) expect(problemsOf(renderer, answer, audience)).toEqual([]);
      });
    });

    it('says of what it clips how many characters it has, as a reader counts them', () => {
      const [page] = renderer.pages(answerOf({ ...plainReply('標題'), code: FAMILY.repeat(10) }), PRIVATE);
      expect(page && renderer.texts(page)).toContain('…（共 10 字）');
    });

    it('keeps limits and lines of random hostile replies', () => {
      fc.assert(
        fc.property(arbitraryReply(hostileText), fc.constantFrom(...AUDIENCES), (reply, audience) => {
          expect(problemsOf(renderer, answerOf(reply), audience)).toEqual([]);
        }),
        { numRuns: 60, interruptAfterTimeLimit: 3000 },
      );
    });

    it('keeps limits and lines of every view of the seeds', () => {
      expect(problemsOfViews(renderer, seedEngine(), allViews)).toEqual([]);
    });

    it.skipIf(!hasCorpus)(
      'keeps limits and lines of views of every standard of the corpus',
      { timeout: 60_000 },
      () => {
        expect(problemsOfViews(renderer, corpusEngine(), someViews)).toEqual([]);
      },
    );
  });
}

function problemsOfViews<P>(
  renderer: Renderer<P>,
  engine: Engine,
  views: (engine: Engine) => Iterable<string>,
): string[] {
  const problems: string[] = [];
  for (const question of views(engine)) {
    const found = problemsOf(renderer, engine.answer(question), PRIVATE);
    problems.push(...found.map(problem => `${question}: ${problem}`));
    if (problems.length >= ENOUGH) break;
  }
  return problems.slice(0, ENOUGH);
}
