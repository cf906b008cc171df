/**
 * More standards than there are. The first are the corpus as it is. Each further one is a standard of the corpus with a
 * name, a code and texts of its own: a name is the first half of one name and the second half of another; a text is kept
 * as printed with the probability that is measured for its column in the corpus (how often a text there stands in
 * another standard too: about one indicator in 17, every other skill, nearly every attitude), else it is the first half
 * of itself and the second half of another text of its column. A text printed several times in a standard stays the
 * same in all these places. The real catalogue would repeat itself more as it grows, so this is rather too many texts.
 */
import type { CompetencyStandard } from '../../../src/index.ts';
import { makeRandom, type Random } from '../../support/hostile.ts';
import { type Column, replaceTexts, textsOf } from './texts.ts';

/** The distinct texts of a column, and of a hundred thousand how many stand in more than one standard. */
type Pool = { texts: string[]; shared: number };

const ALL = 100_000;

export function enlarge(
  corpus: readonly CompetencyStandard[],
  { size, seed }: { size: number; seed: number },
): CompetencyStandard[] {
  const random = makeRandom(seed);
  const pools = poolsOf(corpus);
  const names = new Set(corpus.map(({ name }) => name));
  const further = Array.from({ length: Math.max(0, size - corpus.length) }, (_, number) => {
    const model = corpus[number % corpus.length];
    return model ? [another(model, { corpus, random, pools, names, number })] : [];
  });
  return [...corpus.slice(0, size), ...further.flat()];
}

type Means = {
  corpus: readonly CompetencyStandard[];
  random: Random;
  pools: ReadonlyMap<Column, Pool>;
  /** Those that are taken. */
  names: Set<string>;
  number: number;
};

function another(
  model: CompetencyStandard,
  { corpus, random, pools, names, number }: Means,
): CompetencyStandard {
  const name = newName(model.name, () => corpus[random(corpus.length)]?.name ?? '', names);
  const code = `Z${model.code.slice(1, 3)}${String(number % 10_000).padStart(4, '0')}-${String(Math.floor(number / 10_000) + 1).padStart(3, '0')}v1`;
  const known = new Map<string, string>();
  const replaced = replaceTexts(model, (column, text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const { texts, shared } = pools.get(column) ?? { texts: [], shared: ALL };
    const isKept = text === '' || random(ALL) < shared;
    const after = isKept ? text : splice(text, texts[random(texts.length)] ?? text);
    known.set(text, after);
    return after;
  });
  // A copy holds its texts as a file that was read does: glued texts would still point to their halves.
  return structuredClone({ ...replaced, name, code, remark: null, aliases: [], versions: [] });
}

function newName(own: string, draw: () => string, names: Set<string>): string {
  let name = splice(own, draw());
  while (names.has(name)) name = splice(draw(), draw());
  names.add(name);
  return name;
}

function splice(head: string, tail: string): string {
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2));
}

function poolsOf(corpus: readonly CompetencyStandard[]): Map<Column, Pool> {
  const holders = new Map<Column, Map<string, number>>();
  for (const standard of corpus) {
    const own = new Map(textsOf(standard).map(one => [`${one.column}\n${one.text}`, one]));
    for (const { column, text } of own.values()) {
      const counts = holders.get(column) ?? new Map<string, number>();
      counts.set(text, (counts.get(text) ?? 0) + 1);
      holders.set(column, counts);
    }
  }
  return new Map(
    Array.from(holders, ([column, counts]) => [
      column,
      { texts: [...counts.keys()], shared: sharedOf(counts) },
    ]),
  );
}

function sharedOf(counts: ReadonlyMap<string, number>): number {
  let all = 0;
  let shared = 0;
  for (const count of counts.values()) {
    all += count;
    if (count > 1) shared += count;
  }
  return Math.round((shared / all) * ALL);
}
