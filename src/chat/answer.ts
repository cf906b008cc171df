/** What the engine gives for a question. */
import type { Result } from '../lookup/result.ts';
import type { Reply, Links } from '../reply/model.ts';

/**
 * `question` gives this answer again, by stable codes where possible; `plainQuestion` is the same in people's words; `links`
 * lead on from the answer.
 */
export type Answer = { result: Result; reply: Reply; question: string; plainQuestion: string; links: Links };
