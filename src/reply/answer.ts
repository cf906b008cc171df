/** What the engine gives for a question. */
import type { LookupResult } from '../lookup/result.ts';
import type { Reply, Ways } from './model.ts';

/**
 * `query`: a question that gives this answer again, by stable codes where it can; `spoken`: the same as people say it;
 * `ways` lead on from it.
 */
export type Answer = { result: LookupResult; reply: Reply; query: string; spoken: string; ways: Ways };
