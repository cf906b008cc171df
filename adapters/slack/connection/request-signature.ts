/** Refuses what Bolt's check of signatures lets through: repeated requests, and requests from the future. */
import type { IncomingMessage } from 'node:http';
import { recentKeys } from '../../service/recent.ts';
import { CLOCK_SKEW_SECONDS, MOST_SIGNATURES } from '../timeouts.ts';

export type RequestSignature = { signature: string; signedAt: number };

/** @param request whose signature was checked */
export function signatureOf({ headers }: Pick<IncomingMessage, 'headers'>): RequestSignature {
  return {
    signature: String(headers['x-slack-signature']),
    signedAt: Number(headers['x-slack-request-timestamp']),
  };
}

type Verdict = 'fresh' | 'replayed' | 'out of time';

/** Processes do not share what they have seen. Answering a question once more on another process changes nothing. */
export function checkReplay(now: () => number = Date.now): (request: RequestSignature) => Verdict {
  const isNew = recentKeys(MOST_SIGNATURES);
  return ({ signature, signedAt }) => {
    if (Math.abs(now() / 1_000 - signedAt) > CLOCK_SKEW_SECONDS) return 'out of time';
    return isNew(signature) ? 'fresh' : 'replayed';
  };
}
