/** Standards in, answers out: synchronous, immutable, no model of the world but the standards. */
import { addressOfLookup, plainQuestionOf } from './lookup/address.ts';
import { readQuestion } from './question/read-question.ts';
import { explainQuestion, type Explanation } from './lookup/explain.ts';
import { lookUp } from './lookup/look-up.ts';
import { readRelative, type Relative } from './lookup/relative.ts';
import { suggest } from './lookup/suggest/suggest.ts';
import { topicOf } from './lookup/topic.ts';
import type { Answer } from './chat/answer.ts';
import { compose } from './reply/compose.ts';
import { quoteLine } from './chat/quote.ts';
import { explain, type Suggestion } from './reply/suggestion.ts';
import { linksOf } from './chat/links.ts';
import { say } from './reply/wording.ts';
import { indexStandards } from './search/index-standards.ts';
import type { TeamAlias } from './search/names/catalogue.ts';
import type { CompetencyStandard } from './standard/schema.ts';

/** `about`: the `question` of the answer a conversation is about, for questions like `T3` that name no standard. */
type AnswerOptions = { about?: string | undefined };

export type Engine = {
  answer(text: string, options?: AnswerOptions): Answer;
  /** How the question was understood, for whoever mends a wrong answer. */
  explain(text: string): Explanation;
  /** At most 25 completions of what is typed: standards first, then parts of the chosen one. */
  suggest(prefix: string): Suggestion[];
  /**
   * The line with this number of the answer to `question`, with its source, to be pasted; `null` where there is none. Of more
   * than `most` code units the words are cut, saying so.
   */
  quote(question: string, number: number, most?: number): string | null;
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
    const asked = readQuestion(text, index);
    const relative = about === undefined ? null : readRelative(asked);
    if (about !== undefined && relative) return answerBeside(answer(about), relative, answer);
    const topic = about === undefined ? undefined : topicOf(lookUp(index, readQuestion(about, index)).result);
    const lookup = lookUp(index, asked, { about: topic });
    const { result } = lookup;
    const question = addressOfLookup(lookup, { question: asked, text });
    return {
      result,
      reply: compose(lookup, standards),
      question,
      plainQuestion: plainQuestionOf(result, question),
      links: linksOf(result),
    };
  };
  return {
    standards,
    answer,
    explain: text => explainQuestion(index, readQuestion(text, index)),
    suggest: prefix => suggest(index, prefix).map(explain),
    quote: (question, number, most = Infinity) =>
      quoteLine(answer(question), { number, most, loaded: standards }),
  };
}

/** 下一個, 上一個: the answer beside the one that is shown, or that one again where there is none. */
function answerBeside(shown: Answer, way: Relative, answer: (text: string) => Answer): Answer {
  const choice = shown.links[way];
  if (choice) return answer(choice.question);
  const isInRow = shown.links.previous !== null || shown.links.next !== null;
  const notice = isInRow || way === 'up' ? say.noWay[way] : say.noRow;
  return { ...shown, reply: { ...shown.reply, notices: [notice, ...shown.reply.notices] } };
}
