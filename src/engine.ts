/** Standards in, answers out: synchronous, immutable, no model of the world but the standards. */
import { lookUp } from './lookup/look-up.ts';
import type { LookupResult } from './lookup/result.ts';
import { type Suggestion, suggest } from './lookup/suggest.ts';
import { compose } from './reply/compose.ts';
import type { Reply } from './reply/model.ts';
import { quoteLine } from './reply/quote.ts';
import { NO_WAYS, type Ways } from './reply/ways.ts';
import { indexStandards } from './search/index-standards.ts';
import type { TeamAlias } from './search/names/catalogue.ts';
import type { CompetencyStandard } from './standard/schema.ts';

/** `about`: the `query` of the answer a conversation is about, for questions like `T3` that name no standard. */
export type AnswerOptions = { about?: string | undefined };

/** `query`: a question that gives this answer again, by stable codes where it can; `ways` lead on from it. */
export type Answer = { result: LookupResult; reply: Reply; query: string; ways: Ways };

export type Engine = {
  answer(text: string, options?: AnswerOptions): Answer;
  /** At most 25 completions of what is typed: standards first, then parts of the chosen one. */
  suggest(prefix: string): Suggestion[];
  /** The line with this number of the answer to `query`, with its source, to be pasted; `null` where there is none. */
  quote(query: string, number: number): string | null;
  standards: readonly CompetencyStandard[];
};

/** `aliases`: what the team calls standards, checked by `readTeamAliases`. */
export type EngineOptions = { aliases?: readonly TeamAlias[] };

export function createEngine(
  standards: readonly CompetencyStandard[],
  { aliases = [] }: EngineOptions = {},
): Engine {
  const index = indexStandards(standards, aliases);
  const answer: Engine['answer'] = (text, { about } = {}) => {
    const topic = standards.find(standard => standard.code === about?.split('#')[0]);
    const lookup = lookUp(index, text, { about: topic });
    return { result: lookup.result, reply: compose(lookup, standards), query: text, ways: NO_WAYS };
  };
  return {
    standards,
    answer,
    suggest: prefix => suggest(index, prefix),
    quote: (query, number) => quoteLine(answer(query).reply, number, standards),
  };
}
