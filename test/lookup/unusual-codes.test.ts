/** Codes and marks that only some documents print: parts of a duty with a letter, lines without a task of their own. */
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/lookup/look-up.ts';
import type { Result } from '../../src/lookup/result.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { indexStandards } from '../../src/search/index-standards.ts';
import { buildDuty, buildStandard, buildTask } from '../support/build.ts';

const lines = (...codes: string[]) => codes.map(code => ({ code, text: `說明${code}` }));

/** T2 with the parts T2a and T2b, T3 without tasks of its own. */
const standard = buildStandard({
  name: '竹藝師',
  duties: [
    buildDuty({
      code: 'T2',
      name: '製作產品',
      tasks: [
        buildTask({ code: 'T2a.1', name: '構思', indicators: lines('P2a.1.1', 'P2.1.2') }),
        buildTask({
          code: 'T2a.2',
          name: '備料',
          indicators: [
            { code: 'P2a.2.1', text: '挑選竹材' },
            { code: 'P2a.2.2', text: '剖開竹材' },
          ],
        }),
        buildTask({ code: 'T2.3', indicators: lines('P2.3.1.1', 'P2.3.1.2', 'P2.3.2.1') }),
        buildTask({ code: 'T2b.1', name: '編織', indicators: lines('P2b.1.1') }),
      ],
    }),
    buildDuty({
      code: 'T3',
      name: '整合',
      tasks: [
        buildTask({
          code: 'T3',
          name: '整合',
          outputs: lines('O3.2.1'),
          indicators: lines('P3.1.1', 'P3.2.1', 'P3.2.2'),
        }),
      ],
    }),
  ],
});
const index = indexStandards([standard]);

function partsOf(result: Result): string[] {
  const { kind } = result;
  if (kind === 'duty')
    return result.duties.flatMap(({ code, tasks }) => [code, ...tasks.map(task => task.code)]);
  if (kind === 'task') return result.places.map(({ task }) => task.code);
  if (kind === 'item') return [result.asked === null ? result.code : `${result.code} for ${result.asked}`];
  if (kind === 'several') return result.results.flatMap(partsOf);
  return kind === 'no-part' ? ['none', ...result.existing.map(({ code }) => code)] : [kind];
}

function ask(text: string): string {
  return partsOf(lookUp(index, readQuestion(text, index), { about: undefined }).result).join(' ');
}

describe('parts of a duty with a letter', () => {
  it.each([
    ['竹藝師 T2a.1', 'T2a.1', 'a task'],
    ['竹藝師t2a.1', 'T2a.1', 'in lower case, glued to the name'],
    ['竹藝師 Ｔ２Ａ．１', 'T2a.1', 'in full width'],
    ['竹藝師 P2a.2.1', 'P2a.2.1', 'a line'],
    ['竹藝師 T2a', 'T2a.1 T2a.2', 'the part of the duty: its tasks'],
    ['竹藝師 T2', 'T2 T2a.1 T2a.2 T2.3 T2b.1', 'the duty'],
    ['竹藝師 T2a.1~T2b.1', 'T2a.1 T2a.2 T2b.1', 'a range over both parts'],
    ['竹藝師 T2a.2.2', 'P2a.2.2 for T2a.2.2', 'a line by the number of its task'],
    ['竹藝師 P2a.1.2', 'P2.1.2 for P2a.1.2', 'a line whose code was printed without its letter'],
    ['竹藝師 T2.1', 'P2.1.2 for T2.1', 'without its letter it is another place'],
    ['竹藝師 P2.3.1.2', 'P2.3.1.2', 'a fourth number'],
    ['竹藝師 P2.3.1', 'P2.3.1.1 P2.3.1.2', 'all with the first three numbers'],
    ['竹藝師 P2.3.2', 'P2.3.2.1 for P2.3.2', 'the only one of them'],
    ['竹藝師 P2a.2.9', 'none P2a.2.1 P2a.2.2', 'what there is in the same task'],
  ])('%s: %s (%s)', (text, expected) => expect(ask(text)).toBe(expected));
});

it('rows of one task that were pasted ask for that task', () => {
  expect(ask('P2a.2.1 挑選竹材 P2a.2.2 剖開竹材')).toBe('T2a.2');
});

describe('lines of a duty that has no tasks of its own', () => {
  it.each([
    ['竹藝師 T3.2', 'O3.2.1 P3.2.1 P3.2.2', 'all with these numbers'],
    ['竹藝師 T3.1', 'P3.1.1 for T3.1', 'the only one'],
    ['竹藝師 T3.3', 'none T3', 'there is none'],
  ])('%s: %s (%s)', (text, expected) => expect(ask(text)).toBe(expected));
});
