/** What a conversation is about after an answer: the same rule on every platform. */
import { matchOf } from '../lookup/result.ts';
import type { Answer } from './answer.ts';

/**
 * A question that shows again what the answer showed of one standard. `null` if the answer showed no standard or several, or
 * said that a part does not exist: then the conversation is still about what was shown before.
 */
export function topicOfAnswer({ result, question }: Answer): string | null {
  return result.kind === 'no-part' || matchOf(result) === null ? null : question;
}

/**
 * The topic of a conversation whose messages are read back, for example after a restart.
 * @param questions whose answers the messages show, the newest first
 */
export function latestTopic(
  engine: { answer(question: string): Answer },
  questions: readonly string[],
): string | null {
  const distinct = [...new Set(questions)];
  return distinct.find(question => topicOfAnswer(engine.answer(question)) !== null) ?? null;
}
