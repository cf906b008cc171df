/** The words after `npm run … --`, read and checked. */
import { parseArgs } from 'node:util';

export type Command =
  | { kind: 'ask'; question: string; json: boolean; stdin: boolean; standards: string | null }
  | { kind: 'standards'; json: boolean; standards: string | null }
  | { kind: 'parse'; files: string[]; json: boolean; issues: boolean; out: string | null }
  | { kind: 'talk'; standards: string | null };

export type Misuse = { kind: 'misuse'; problem: string };

export const USAGE = `npm run ask -- [--json] [--standards PATH] QUESTION
npm run ask -- [--json] [--standards PATH] --stdin        one question per line of standard input
npm run standards -- [--json] [--standards PATH]
npm run parse -- [--json] [--issues] [--out FOLDER] FILE…
npm start -- [--standards PATH]                            a conversation`;

const OPTIONS = {
  json: { type: 'boolean' },
  stdin: { type: 'boolean' },
  issues: { type: 'boolean' },
  standards: { type: 'string' },
  out: { type: 'string' },
} as const;

type Option = keyof typeof OPTIONS;

const ALLOWED: Readonly<Record<Command['kind'], readonly Option[]>> = {
  ask: ['json', 'stdin', 'standards'],
  standards: ['json', 'standards'],
  parse: ['json', 'issues', 'out'],
  talk: ['standards'],
};

/** @param words the command's name, then what the user wrote */
export function readCommandLine([name = '', ...words]: readonly string[]): Command | Misuse {
  const kind = KINDS.find(known => known === name);
  if (!kind) return misuse(`${name || 'nothing'} is no command; there are ${KINDS.join(', ')}`);
  const read = readWords(words);
  if ('kind' in read) return read;
  const { values, positionals } = read;
  const foreign = OPTION_NAMES.find(
    option => values[option] !== undefined && !ALLOWED[kind].includes(option),
  );
  if (foreign) return misuse(`--${foreign} does not go with ${kind}`);
  const { json = false, stdin = false, issues = false, standards = null, out = null } = values;
  switch (kind) {
    case 'ask':
      if (stdin && positionals.length > 0)
        return misuse('--stdin reads the questions; leave the question out');
      return { kind, question: positionals.join(' '), json, stdin, standards };
    case 'standards':
      return positionals.length > 0
        ? misuse(`standards takes no words: ${positionals.join(' ')}`)
        : { kind, json, standards };
    case 'parse':
      return positionals.length === 0
        ? misuse('parse needs at least one file')
        : { kind, files: positionals, json, issues, out };
    case 'talk':
      return positionals.length > 0
        ? misuse('a conversation takes no question; use npm run ask')
        : { kind, standards };
  }
}

const KINDS = ['ask', 'standards', 'parse', 'talk'] as const;
const OPTION_NAMES = ['json', 'stdin', 'issues', 'standards', 'out'] as const;

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
}

function misuse(problem: string): Misuse {
  return { kind: 'misuse', problem };
}
