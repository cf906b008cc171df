/** How Slack is called: no call without an end, and few that are made again. */
import { setTimeout as wait } from 'node:timers/promises';
import { RespondError, webApi } from '@slack/bolt';
import { attempt } from '../../service/attempt.ts';
import type { Patience } from '../patience.ts';

/** The options of every client. Calls are made again by `patiently` only: the client's own way takes half an hour. */
export function clientOptions(apiUrl: string, { callMs }: Patience): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // Response addresses are called through this too, where the client's own timeout does not reach.
    fetch: (address, init) => fetch(address, { ...init, signal: AbortSignal.timeout(callMs) }),
  };
}

/**
 * Makes a call, and again where Slack says that it did nothing of it (429, 5xx). Not after silence: the message may be
 * there, and nobody wants it twice.
 */
export async function patiently<T>(patience: Patience, call: () => Promise<T>): Promise<T> {
  const outcome = await attempt(call);
  if (outcome.kind === 'done') return outcome.value;
  const pause = pauseAfter(outcome.error, patience);
  if (pause === null || patience.tries <= 1) throw outcome.error;
  await wait(pause);
  return patiently({ ...patience, tries: patience.tries - 1 }, call);
}

/** Milliseconds until the call is worth another try; `null` where it is not. */
function pauseAfter(error: unknown, { pauseMs, longestPauseMs }: Patience): number | null {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    const asked = error.retryAfter * 1_000;
    return asked <= longestPauseMs ? asked : null;
  }
  if (error instanceof webApi.WebAPIHTTPError) return error.statusCode >= 500 ? pauseMs : null;
  // Bolt does not say for how long a response address asks to wait.
  return error instanceof RespondError && !isAddressGone(error) ? pauseMs : null;
}

/** Whether a response address refused for good: its 30 minutes or five uses are over. 429 and 5xx may pass. */
export function isAddressGone(error: unknown): boolean {
  return error instanceof RespondError && error.statusCode < 500 && error.statusCode !== 429;
}

/** Whether Slack says that it did not do what it was asked; silence says nothing. */
export function isRefusal(error: unknown): boolean {
  return [webApi.WebAPIPlatformError, webApi.WebAPIRateLimitedError, webApi.WebAPIHTTPError].some(
    refusal => error instanceof refusal,
  );
}
