/** The messages between a process under load and its parent. */
import type { Callback } from '../../support/discord-stand-in.ts';

/** What the no-op bot answers to questions, and the completions that it offers. */
export type Given = {
  answers: [question: string, data: NonNullable<Callback['data']>][];
  choices: readonly object[];
};
