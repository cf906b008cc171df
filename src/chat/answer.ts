/** What the engine gives for a question. */
import type { Result } from '../lookup/result.ts';
import type { Reply, Links } from '../reply/model.ts';

/**
 * `question`: a question that gives this answer again, by stable codes where it can; `plainQuestion`: the same as people say it;
 * `links` lead on from it.
 */
export type Answer = { result: Result; reply: Reply; question: string; plainQuestion: string; links: Links };
