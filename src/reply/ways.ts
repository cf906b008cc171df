/** The ways on from an answer: up, to the neighbours, to the parts and the columns of what is shown. */
import type { Choice } from './model.ts';

/** Every query gives its answer by itself. `parts` and `columns` may be empty. */
export type Ways = {
  up: Choice | null;
  previous: Choice | null;
  next: Choice | null;
  parts: readonly Choice[];
  columns: readonly Choice[];
};

export const NO_WAYS: Ways = { up: null, previous: null, next: null, parts: [], columns: [] };
