/** The labelled questions of `test/fixtures/questions.tsv`. */
import { readFileSync } from 'node:fs';

/** `columns`: for kind `column` the columns asked for. */
export type LabelledQuestion = {
  question: string;
  kind: string;
  standards: string[];
  part: string | null;
  columns: string[];
};

export function loadQuestions(): LabelledQuestion[] {
  const text = readFileSync(new URL('../fixtures/questions.tsv', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(line => line.includes('\t') && !line.startsWith('#'))
    .map(line => {
      const [question = '', kind = '', standards = '', expected = ''] = line.split('\t');
      const [part = '', columns = ''] = expected.split('=');
      return {
        question,
        kind,
        standards: standards === '-' ? [] : standards.split('+'),
        part: part === '-' || part === '' ? null : part,
        columns: columns === '' ? [] : columns.split('+'),
      };
    });
}
