/** Asks the whole questions and prints how many were answered as they should be, by class and by author. */
import { corpusEngine, hasCorpus } from '../support/corpus.ts';
import { seedEngine } from '../support/seeds.ts';
import type { Evaluation } from './evaluate.ts';
import type { WholeJudged } from './golden.ts';
import { failuresOfWhole, runWhole, tableOfWhole } from './report-whole.ts';
import { loadWhole, type WholeRow } from './whole-rows.ts';

export function evaluateWhole(options: Evaluation): WholeJudged {
  const { only, failures } = options;
  const isWanted = (row: WholeRow) => options.class === undefined || row.class === options.class;
  const seeds = only === 'corpus' ? [] : runWhole(seedEngine(), loadWhole('seeds'));
  const corpus = only === 'seeds' || !hasCorpus ? null : runWhole(corpusEngine(), loadWhole('corpus'));
  const sets = { 'five seeds': seeds, 'the corpus': corpus ?? [] };
  for (const [title, rows] of Object.entries(sets)) {
    const own = rows.filter(({ row }) => isWanted(row));
    process.stdout.write(tableOfWhole(`whole questions, ${title}`, own));
    if (failures) process.stdout.write(failuresOfWhole(own));
  }
  return { seeds, corpus };
}
