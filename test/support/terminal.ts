/** A stand-in for the terminal: a test types, and reads what was printed to the output and to the errors. */
import { PassThrough, Writable } from 'node:stream';
import { SEEDS as SEED_PATHS } from '../../adapters/files/seeds.ts';
import type { Terminal } from '../../adapters/terminal/terminal.ts';

export type Window = {
  isTTY: boolean;
  columns?: number;
  rows?: number;
  noColor?: boolean;
  standards?: string;
  aliases?: string;
};

export type StandIn = {
  terminal: Terminal;
  /** What was printed so far. */
  printed: () => string;
  /** What was written to the errors so far. */
  told: () => string;
  /** Types at the keyboard, or sends through the pipe. */
  type: (text: string) => void;
  /** Ends the input. */
  end: () => void;
};

export const SEEDS = SEED_PATHS.standards;

/** A pipe, or a window in which somebody types. */
export function standIn({ isTTY, columns, rows, noColor = false, standards, aliases }: Window): StandIn {
  const input = new PassThrough();
  const output = collector();
  const errors = collector();
  return {
    terminal: {
      input: Object.assign(input, { isTTY }),
      output: Object.assign(output.stream, {
        isTTY,
        ...(columns === undefined ? {} : { columns }),
        ...(rows === undefined ? {} : { rows }),
      }),
      errors: errors.stream,
      env: { standards: standards ?? null, aliases: aliases ?? null, noColor },
      seeds: SEED_PATHS,
    },
    printed: output.text,
    told: errors.text,
    type: text => input.write(text),
    end: () => input.end(),
  };
}

export const pipe = (): StandIn => standIn({ isTTY: false });

function collector(): { stream: Writable; text: () => string } {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}

// oxlint-disable-next-line no-control-regex -- control characters are searched for
const ESCAPES = /\u001B\[[0-9;]*[A-Za-z]/gu;

/** Without colours and cursor movements. */
export function plain(text: string): string {
  return text.replace(ESCAPES, '');
}
