/** Standards in, answers out: synchronous, immutable, no model of the world but the standards. */
import { lookUp } from './lookup/look-up.ts';
import type { LookupResult } from './lookup/result.ts';
import { type Suggestion, suggest } from './lookup/suggest.ts';
import { compose } from './reply/compose.ts';
import type { Reply } from './reply/model.ts';
import { indexStandards } from './search/index-standards.ts';
import type { TeamAlias } from './search/names/catalogue.ts';
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

/** `aliases`: what the team calls standards, checked by `readTeamAliases`. */
export type EngineOptions = { aliases?: readonly TeamAlias[] };

export function createEngine(
  standards: readonly CompetencyStandard[],
  { aliases = [] }: EngineOptions = {},
): Engine {
  const index = indexStandards(standards, aliases);
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
