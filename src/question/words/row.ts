/** A row of the lexicon: what people say, and what it means in a question. */
import type { Meaning } from '../stretch.ts';

/** Names a cost in `tuning.ts`. */
export type Weight =
  | 'column'
  | 'hint'
  | 'letter'
  | 'act'
  | 'filter'
  | 'pointer'
  | 'joiner'
  | 'filler'
  | 'particle'
  | 'single';

export type Row = { said: string; meaning: Meaning; weight: Weight };
