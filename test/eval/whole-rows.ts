/** The whole questions of `questions-seeds.tsv` and `questions-corpus.tsv`. */
import { listed, read } from './rows.ts';

/**
 * `about`: the question asked before it. `standards`: those that a right answer names; `'none'` must abstain, `'any'` is about
 * no standard. `parts`: the codes of the lines that a whole answer shows, `standard` where it is said of which.
 */
export type WholeRow = {
  author: string;
  class: string;
  question: string;
  about: string | null;
  standards: readonly string[] | 'none' | 'any';
  parts: readonly { standard: string | null; code: string }[];
};

export function loadWhole(set: 'seeds' | 'corpus'): WholeRow[] {
  return read(
    `questions-${set}.tsv`,
    6,
    ([author = '', kind = '', question = '', about = '-', standards = '-', parts = '-']) => ({
      author,
      class: kind,
      question,
      about: about === '-' ? null : about,
      standards: standards === '-' ? 'none' : standards === '*' ? 'any' : listed(standards, ' '),
      parts: listed(parts, ' ').map(toPart),
    }),
  );
}

function toPart(written: string): WholeRow['parts'][number] {
  const [first = '', second] = written.split(':');
  return second === undefined ? { standard: null, code: first } : { standard: first, code: second };
}
