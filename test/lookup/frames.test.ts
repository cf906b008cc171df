/** A part and a column of a standard, asked for in every way: the answer shows exactly these. */
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/lookup/look-up.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { indexStandards, type StandardIndex } from '../../src/search/index-standards.ts';
import { type Column, COLUMN_KEYS, COLUMNS, isOfParts } from '../../src/standard/columns.ts';
import type { CompetencyStandard } from '../../src/standard/schema.ts';
import { toSimplified } from '../eval/readings.ts';
import { hasCorpus, loadCorpus } from '../support/corpus.ts';
import { makeRandom } from '../support/hostile.ts';
import { loadSeeds } from '../support/seeds.ts';

type Asked = { name: string; code: string; part: string; column: string };

const FRAMES: readonly ((asked: Asked) => string)[] = [
  ({ name, part, column }) => `${name} ${part} ${column}`,
  ({ name, part, column }) => `${name}${part}${column}`,
  ({ name, part, column }) => `${name}的${part}的${column}`,
  ({ name, part, column }) => `${part} ${column} ${name}`,
  ({ name, part, column }) => `${column}：${name} ${part}`,
  ({ name, part, column }) => `請問${name} ${part}的${column}有哪些`,
  ({ name, part, column }) => `${name} ${part} ${column} 給我看一下`,
  ({ name, part, column }) => `幫我查${name} ${part} 的${column}`,
  ({ name, part, column }) => `想請教一下${name}${part}的${column}是什麼，謝謝`,
  ({ name, part, column }) => `麻煩給我${name} ${part}的${column}，感謝您！`,
  ({ name, part, column }) => `老闆要我整理${name} ${part}的${column}`,
  ({ name, part, column }) => `有人知道${name}的${part}有哪些${column}嗎`,
  ({ name, part, column }) => `不好意思，${name} ${part} 的${column}可以幫我列出來嗎？`,
  ({ name, part, column }) => `hi, please show me ${name} ${part} ${column}`,
  ({ name, part, column }) => toSimplified(`請問${name} ${part}的${column}是什麼`),
  ({ name, part, column }) => toSimplified(`麻煩發一下${name}${part}${column}`),
  ({ code, part, column }) => `${code} ${part} ${column}`,
  ({ name, part, column }) => `/職能 「${name}」 ${part.toLowerCase()} ${column}`,
  ({ name, part, column }) => `我想看${name}的　${part}　${column}ㄟ`,
  ({ name, part, column }) => `開會要用，${name}${part}那邊的${column}，趕時間 🙏`,
];

/** Duties and tasks that the document numbers once. */
function partsOf({ duties }: CompetencyStandard): string[] {
  const codes = duties.flatMap(duty => [duty.code, ...duty.tasks.map(task => task.code)]);
  const isOnce = (code: string) => codes.filter(other => other === code).length === 1;
  return codes.filter(code => /^T\d+(?:\.\d+)?$/u.test(code) && isOnce(code));
}

const OF_PARTS = COLUMN_KEYS.filter(isOfParts);

function shown(index: StandardIndex, text: string): string {
  const { result } = lookUp(index, readQuestion(text, index));
  if (result.kind !== 'columns') return result.kind;
  const part = (result.task ?? result.duty)?.code ?? '-';
  return `${result.match.standard.code} ${part} ${result.columns.join('+')}`;
}

type Wanted = { standard: CompetencyStandard; part: string; column: Column };

/** The first questions that are answered with anything else. */
function strayed(
  index: StandardIndex,
  wanted: readonly Wanted[],
  framesOf: (nth: number) => typeof FRAMES,
): string[] {
  const all = wanted.flatMap(({ standard, part, column }, nth) =>
    framesOf(nth).flatMap(frame => {
      const text = frame({ name: standard.name, code: standard.code, part, column: COLUMNS[column].word });
      const came = shown(index, text);
      return came === `${standard.code} ${part} ${column}` ? [] : [`${text} → ${came}`];
    }),
  );
  return all.slice(0, MOST_TOLD);
}

const MOST_TOLD = 20;

const wantedOf = (standards: readonly CompetencyStandard[]): Wanted[] =>
  standards.flatMap(standard =>
    partsOf(standard).flatMap(part => OF_PARTS.map(column => ({ standard, part, column }))),
  );

describe('a part and a column', () => {
  // Every fourth frame in turn, each column in all of them; all where there is time for the corpus too.
  it('are shown, and nothing else, in whatever words they are asked for', () => {
    const seeds = loadSeeds();
    const wanted = wantedOf(seeds);
    expect(wanted.length).toBeGreaterThan(400);
    const inTurn = (nth: number) => FRAMES.filter((_, at) => (at + nth) % 4 === 0);
    expect(strayed(indexStandards(seeds), wanted, hasCorpus ? () => FRAMES : inTurn)).toEqual([]);
  });

  it.skipIf(!hasCorpus)('are shown of many standards', () => {
    const corpus = loadCorpus();
    const random = makeRandom(1);
    const all = wantedOf(
      corpus.filter(({ name }) => corpus.filter(other => other.name === name).length === 1),
    );
    const drawn = Array.from({ length: 1500 }, () => all[random(all.length)]).filter(
      one => one !== undefined,
    );
    const one = (nth: number) => FRAMES.slice(nth % FRAMES.length, (nth % FRAMES.length) + 1);
    expect(strayed(indexStandards(corpus), drawn, one)).toEqual([]);
  });
});
