/** The words after `npm run … --`, read and checked. */
import { parseArgs } from 'node:util';

export type Command =
  | { kind: 'ask'; question: string; json: boolean; stdin: boolean; standards: string | null }
  | { kind: 'standards'; json: boolean; standards: string | null }
  | { kind: 'parse'; files: string[]; json: boolean; issues: boolean; out: string | null }
  | { kind: 'talk'; standards: string | null }
  | { kind: 'usage' };

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
  help: { type: 'boolean', short: 'h' },
} as const;

const OPTION_NAMES = ['json', 'stdin', 'issues', 'standards', 'out'] as const;

type Option = (typeof OPTION_NAMES)[number];

const KINDS = ['ask', 'standards', 'parse', 'talk'] as const;

const ALLOWED: Readonly<Record<(typeof KINDS)[number], readonly Option[]>> = {
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
  if (values.help) return { kind: 'usage' };
  const foreign = OPTION_NAMES.find(
    option => values[option] !== undefined && !ALLOWED[kind].includes(option),
  );
  if (foreign) return misuse(`--${foreign} does not go with ${kind}`);
  const empty = OPTION_NAMES.find(option => values[option] === '');
  if (empty) return misuse(`--${empty} needs a path`);
  return toCommand(kind, values, positionals);
}

type Values = ReturnType<typeof parse>['values'];

function toCommand(
  kind: (typeof KINDS)[number],
  { json = false, stdin = false, issues = false, standards: path, out: folder }: Values,
  positionals: string[],
): Command | Misuse {
  const given = positionals.join(' ');
  const standards = path ?? null;
  switch (kind) {
    case 'ask':
      return stdin && given !== ''
        ? misuse('--stdin reads the questions; leave the question out')
        : { kind, question: given, json, stdin, standards };
    case 'standards':
      return given === '' ? { kind, json, standards } : misuse(`standards takes no words: ${given}`);
    case 'parse':
      return positionals.length === 0
        ? misuse('parse needs at least one file')
        : { kind, files: positionals, json, issues, out: folder ?? null };
    case 'talk':
      return given === '' ? { kind, standards } : misuse('a conversation takes no question; use npm run ask');
  }
}

function readWords(words: readonly string[]): ReturnType<typeof parse> | Misuse {
  try {
    return parse(words);
  } catch (error) {
    // The first line says what is wrong; those below guess what was meant.
    return misuse(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
}

function misuse(problem: string): Misuse {
  return { kind: 'misuse', problem };
}
