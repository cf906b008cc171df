/** What an answer asserts, read from the JSON contract of `ask --json`: the eval does not know the engine's insides. */
import { z } from 'zod';
import { toJson } from '../../adapters/terminal/json.ts';
import type { Engine } from '../../src/index.ts';

const Asserted = z.object({ standard: z.string(), name: z.string(), part: z.string().nullable() });

const Contract = z.object({
  kind: z.string(),
  matches: z.array(Asserted),
  suggestions: z.array(Asserted),
  columns: z.array(z.string()).optional(),
});

/** `direct`: one standard is the answer. `listed`: choices or lines. `abstained`: neither. */
export type Outcome = {
  manner: 'direct' | 'listed' | 'abstained';
  kind: string;
  matches: z.infer<typeof Asserted>[];
  suggestions: z.infer<typeof Asserted>[];
  columns: string[];
};

const DIRECT = new Set(['standard', 'duty', 'task', 'item', 'columns']);
const LISTED = new Set(['choices', 'matches', 'compare', 'several', 'filtered']);

export function ask(engine: Engine, question: string): Outcome {
  const {
    kind,
    matches,
    suggestions,
    columns = [],
  } = Contract.parse(JSON.parse(toJson(question, engine.answer(question))));
  const isListed = LISTED.has(kind) && matches.length > 0;
  const manner = DIRECT.has(kind) ? 'direct' : isListed ? 'listed' : 'abstained';
  return { manner, kind, matches, suggestions, columns };
}

/** One line for a report: kind, then what was asserted or suggested. */
export function describe({ kind, matches, suggestions, columns }: Outcome): string {
  const shown = (list: Outcome['matches']) =>
    list
      .slice(0, 3)
      .map(({ name, part }) => (part === null ? name : `${name}#${part}`))
      .join(', ') + (list.length > 3 ? ` … ${list.length}` : '');
  const asked = columns.length > 0 ? ` =${columns.join('+')}` : '';
  const nearest = matches.length === 0 && suggestions.length > 0 ? ` (nearest ${shown(suggestions)})` : '';
  return `${kind} ${shown(matches)}${asked}${nearest}`.trim();
}
