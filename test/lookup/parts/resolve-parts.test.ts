import { describe, expect, it } from 'vitest';
import { resolveParts } from '../../../src/lookup/parts/resolve-parts.ts';
import { formatPart } from '../../../src/standard/code.ts';
import { readSeeds } from '../../question/read.ts';
import { buildDuty, buildStandard, buildTask } from '../../support/build.ts';

const ability = (code: string) => ({ code, text: code, items: [] });
const indicators = (...codes: string[]) => codes.map(code => ({ code, text: code }));

/** T1 with T1.1 and T1.2, T2 without tasks, T4 with T4.1: T3 is not printed. */
const standard = buildStandard({
  duties: [
    buildDuty({
      knowledge: [ability('K01'), ability('K02'), ability('K04')],
      tasks: [
        buildTask({ indicators: indicators('P1.1.1', 'P1.1.2', 'P81.1.3') }),
        buildTask({ code: 'T1.2', indicators: indicators('P1.2.1') }),
      ],
    }),
    buildDuty({ code: 'T2', knowledge: [ability('K01')], tasks: [] }),
    buildDuty({ code: 'T4', tasks: [buildTask({ code: 'T4.1', indicators: [] })] }),
  ],
});

function resolve(text: string, scope: string | null = null): string {
  const asked = readSeeds(text).asks.flatMap(({ parts }) => parts);
  const [about] = scope === null ? [] : readSeeds(scope).asks.flatMap(({ parts }) => parts);
  const part = about?.kind === 'code' ? about.part : null;
  return resolveParts(standard, asked, part).map(formatPart).join(' ');
}

describe('the printed parts that are asked for', () => {
  it.each([
    ['T1', 'T1', 'a code'],
    ['T9', 'T9', 'one that is not there is still asked for'],
    ['T1 K02', 'T1 K2', 'several, in the order asked'],
    ['T1~T4', 'T1 T2 T4', 'a range holds what is printed'],
    ['T4~T1', 'T1 T2 T4', 'from the end'],
    ['T1.1~T4.1', 'T1.1 T1.2 T4.1', 'over several duties'],
    ['K1~K3', 'K1 K2', 'each once, whatever the width of the number'],
    ['K10~K20', 'K10 K20', 'nothing between: the ends are asked for'],
    ['P1.1.1~P1.1.2', 'P1.1.1 P1.1.2', 'lines'],
    ['第二項', 'T2', 'counted'],
    ['第三項任務', 'T4', 'by their place, not their number'],
    ['前兩項', 'T1 T2', 'the first'],
    ['後兩項', 'T2 T4', 'the last, in printed order'],
    ['最後一項', 'T4', 'the last one'],
    ['第七項職責', 'T7', 'beyond the last: said not to be there'],
    ['T2 的下一項', 'T4', 'beside another'],
    ['T2 的上一個', 'T1', 'before it'],
    ['T4 的下一項', 'T4', 'nothing behind the last'],
    ['K02 後面那條', 'K4', 'lines too'],
    ['K09 後面那條', 'K9', 'beside one that is not there'],
  ])('%s: %s (%s)', (text, expected) => expect(resolve(text)).toBe(expected));

  it.each([
    ['第二個', 'T1.2', 'a task of the duty that is talked about'],
    ['最後一項', 'T1.2', 'its last task'],
    ['第二個職責', 'T2', 'but a duty where one is asked for'],
    ['第五個', 'T1.5', 'a task that it does not have'],
  ])('after T1, %s: %s (%s)', (text, expected) => expect(resolve(text, 'T1')).toBe(expected));
});
