/** What a loaded process and its parent say to each other. */
import type { Callback } from '../../support/discord-stand-in.ts';

/** What the no-op answers to questions, and to whoever types. */
export type Given = {
  answers: [question: string, data: NonNullable<Callback['data']>][];
  choices: readonly object[];
};
