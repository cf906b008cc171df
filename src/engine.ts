/** Standards in, answers out: synchronous, immutable, no model of the world but the standards. */
import { lookUp } from './lookup/look-up.ts';
import type { LookupResult } from './lookup/result.ts';
import { type Suggestion, suggest } from './lookup/suggest.ts';
import { compose } from './reply/compose.ts';
import type { Reply } from './reply/model.ts';
import { indexStandards } from './search/index-standards.ts';
import type { CompetencyStandard } from './standard/schema.ts';

/** `about`: the code of the standard a conversation is about, for questions like `T3` that name none. */
export type AnswerOptions = { about?: string | undefined };

export type Answer = { result: LookupResult; reply: Reply };

export type Engine = {
  answer(text: string, options?: AnswerOptions): Answer;
  /** At most 25 completions of what is typed: standards first, then parts of the chosen one. */
  suggest(prefix: string): Suggestion[];
  standards: readonly CompetencyStandard[];
};

export function createEngine(standards: readonly CompetencyStandard[]): Engine {
  const index = indexStandards(standards);
  return {
    standards,
    answer(text, { about } = {}) {
      const topic = standards.find(standard => standard.code === about);
      const lookup = lookUp(index, text, { about: topic });
      return { result: lookup.result, reply: compose(lookup, standards) };
    },
    suggest: prefix => suggest(index, prefix),
  };
}
