/** What `npm start` uses of a process, so that a test can start it without one. */
import { EventEmitter } from 'node:events';
import { standIn, type StandIn } from './terminal.ts';

/** Signals are events; exits are only recorded. */
export class StandInHost extends EventEmitter {
  readonly exits: number[] = [];
  readonly #terminal: StandIn;
  readonly stdin;
  readonly stdout;
  readonly stderr;

  constructor({ isTTY }: { isTTY: boolean }) {
    super();
    this.#terminal = standIn({ isTTY });
    const { input, output, errors } = this.#terminal.terminal;
    this.stdin = input;
    this.stdout = output;
    this.stderr = errors;
  }

  printed(): string {
    return this.#terminal.printed();
  }

  told(): string {
    return this.#terminal.told();
  }

  exit(code: number): void {
    this.exits.push(code);
  }

  /** Types, and ends the input. */
  send(text: string): void {
    this.#terminal.type(text);
    this.#terminal.end();
  }
}
