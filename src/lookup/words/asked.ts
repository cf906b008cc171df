/** What is asked of one standard. */
import type { Phrase, Question } from '../../question/question.ts';
import type { Match } from '../../search/match.ts';
import type { PartCode } from '../../standard/code.ts';

/** `phrases`: the words that are asked of this standard; `scope`: the duty or task that a conversation is about. */
export type Asked = {
  match: Match;
  question: Question;
  phrases: readonly Phrase[];
  scope: readonly PartCode[];
};
