/** What a conversation is about after an answer: the same rule on every platform. */
import { matchOf } from '../lookup/result.ts';
import type { Answer } from './answer.ts';

/**
 * The question that shows again what the answer showed of one standard; `null` where it showed none or several, or said
 * that something is not there: then the conversation is still about what was shown before.
 */
export function topicOfAnswer({ result, question }: Answer): string | null {
  return result.kind === 'no-part' || matchOf(result) === null ? null : question;
}
