/** The words after `npm run … --`, read and checked. */
import { type Misuse, misuse, readArguments } from '../service/arguments.ts';

export type Command =
  | {
      kind: 'ask';
      question: string;
      json: boolean;
      explain: boolean;
      stdin: boolean;
      standards: string | null;
    }
  | { kind: 'standards'; json: boolean; standards: string | null }
  | {
      kind: 'parse';
      files: string[];
      json: boolean;
      issues: boolean;
      acceptDoubtful: boolean;
      out: string | null;
    }
  | { kind: 'talk'; standards: string | null }
  | { kind: 'usage' };

export const USAGE = `npm run ask -- [--json] [--explain] [--standards PATH] QUESTION
npm run ask -- [--json] [--explain] [--standards PATH] --stdin   one question per line of standard input
npm run standards -- [--json] [--standards PATH]
npm run parse -- [--json] [--issues] [--accept-doubtful] [--out FOLDER] FILE…
npm start -- [--standards PATH]                            a conversation`;

const OPTIONS = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  stdin: { type: 'boolean' },
  issues: { type: 'boolean' },
  'accept-doubtful': { type: 'boolean' },
  standards: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const OPTION_NAMES = ['json', 'explain', 'stdin', 'issues', 'accept-doubtful', 'standards', 'out'] as const;

type Option = (typeof OPTION_NAMES)[number];

const KINDS = ['ask', 'standards', 'parse', 'talk'] as const;

const ALLOWED: Readonly<Record<(typeof KINDS)[number], readonly Option[]>> = {
  ask: ['json', 'explain', 'stdin', 'standards'],
  standards: ['json', 'standards'],
  parse: ['json', 'issues', 'accept-doubtful', 'out'],
  talk: ['standards'],
};

/** @param words the name of the command, then what the user wrote */
export function readCommandLine([name = '', ...words]: readonly string[]): Command | Misuse {
  const kind = KINDS.find(known => known === name);
  if (!kind) return misuse(`${name || 'nothing'} is not a command; use one of ${KINDS.join(', ')}`);
  const read = readArguments(words, OPTIONS);
  if (read.kind === 'misuse') return read;
  const { values, positionals } = read;
  if (values.help) return { kind: 'usage' };
  const foreign = OPTION_NAMES.find(
    option => values[option] !== undefined && !ALLOWED[kind].includes(option),
  );
  if (foreign) return misuse(`--${foreign} cannot be used with ${kind}`);
  const empty = OPTION_NAMES.find(option => values[option] === '');
  if (empty) return misuse(`--${empty} needs a path`);
  return toCommand(kind, values, positionals);
}

type Values = Extract<ReturnType<typeof readArguments<typeof OPTIONS>>, { kind: 'arguments' }>['values'];

function toCommand(kind: (typeof KINDS)[number], values: Values, positionals: string[]): Command | Misuse {
  const { json = false, explain = false, stdin = false, standards: path } = values;
  const given = positionals.join(' ');
  const standards = path ?? null;
  switch (kind) {
    case 'ask':
      return stdin && given !== ''
        ? misuse('--stdin reads the questions; leave the question out')
        : { kind, question: given, json, explain, stdin, standards };
    case 'standards':
      return given === '' ? { kind, json, standards } : misuse(`standards accepts no words: ${given}`);
    case 'parse':
      return toParse(values, positionals);
    case 'talk':
      return given === ''
        ? { kind, standards }
        : misuse('a conversation is started without a question; use npm run ask');
  }
}

function toParse(values: Values, files: string[]): Command | Misuse {
  const { json = false, issues = false, 'accept-doubtful': acceptDoubtful = false, out = null } = values;
  if (files.length === 0) return misuse('parse needs at least one file');
  return { kind: 'parse', files, json, issues, acceptDoubtful, out };
}
