/** What Bolt's signature check lets through: the same request again, and requests from the future. */
import type { IncomingMessage } from 'node:http';
import { recentKeys } from '../../service/recent.ts';
import { CLOCK_SKEW_SECONDS, MOST_SIGNATURES } from '../patience.ts';

/** What a request was signed with. */
export type Seal = { signature: string; signedAt: number };

/** To be called after the signature was checked. */
export function sealOf({ headers }: Pick<IncomingMessage, 'headers'>): Seal {
  return {
    signature: String(headers['x-slack-signature']),
    signedAt: Number(headers['x-slack-request-timestamp']),
  };
}

type Verdict = 'fresh' | 'replayed' | 'out of time';

/** Several processes do not share what they saw: a look-up that runs again on another one changes nothing. */
export function createGuard(now: () => number = Date.now): (seal: Seal) => Verdict {
  const isNew = recentKeys(MOST_SIGNATURES);
  return ({ signature, signedAt }) => {
    if (Math.abs(now() / 1_000 - signedAt) > CLOCK_SKEW_SECONDS) return 'out of time';
    return isNew(signature) ? 'fresh' : 'replayed';
  };
}
