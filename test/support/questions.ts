/** The labelled questions of `test/fixtures/questions.tsv`. */
import { readFileSync } from 'node:fs';

/** `aspects`: for kind `aspect` the columns asked for. */
export type LabelledQuestion = {
  question: string;
  kind: string;
  standards: string[];
  part: string | null;
  aspects: string[];
};

export function loadQuestions(): LabelledQuestion[] {
  const text = readFileSync(new URL('../fixtures/questions.tsv', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(line => line.includes('\t') && !line.startsWith('#'))
    .map(line => {
      const [question = '', kind = '', standards = '', expected = ''] = line.split('\t');
      const [part = '', aspects = ''] = expected.split('=');
      return {
        question,
        kind,
        standards: standards === '-' ? [] : standards.split('+'),
        part: part === '-' || part === '' ? null : part,
        aspects: aspects === '' ? [] : aspects.split('+'),
      };
    });
}
