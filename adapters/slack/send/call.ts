/** How Slack is called: every call ends in time, and few are made again. */
import { RespondError, webApi } from '@slack/bolt';
import { retry } from '../../service/retry.ts';
import type { Timeouts } from '../timeouts.ts';

/** The options of every client. `callSlack` alone makes calls again: the client's own retries last half an hour. */
export function clientOptions(apiUrl: string, { callMs }: Timeouts): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // The client's own timeout does not cover response addresses, which are called through this too.
    fetch: (address, init) => fetch(address, { ...init, signal: AbortSignal.timeout(callMs) }),
  };
}

/**
 * Makes a call, and again if Slack says that it did nothing (429, 5xx). Not if Slack does not answer: the message may have
 * been posted, and must not be posted twice.
 */
export function callSlack<T>({ call, longestPauseMs }: Timeouts, action: () => Promise<T>): Promise<T> {
  const mayPass = (error: unknown): number | null => {
    const pause = pauseAskedBy(error);
    return pause !== null && pause <= longestPauseMs ? pause : null;
  };
  return retry(action, { backoff: call, tries: call.tries, mayPass });
}

/** Milliseconds that Slack asks to wait, 0 if it does not say; `null` if another try cannot help. */
function pauseAskedBy(error: unknown): number | null {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1_000;
  if (error instanceof webApi.WebAPIHTTPError) return error.statusCode >= 500 ? 0 : null;
  // Bolt does not pass on how long a response address asks to wait.
  return error instanceof RespondError && !isAddressGone(error) ? 0 : null;
}

/** Whether a response address refused for good: its 30 minutes or five uses are over. 429 and 5xx may pass. */
export function isAddressGone(error: unknown): boolean {
  return error instanceof RespondError && error.statusCode < 500 && error.statusCode !== 429;
}

/** Whether Slack says that it did not do what it was asked to do. No answer says nothing. */
export function isRefusal(error: unknown): boolean {
  return [webApi.WebAPIPlatformError, webApi.WebAPIRateLimitedError, webApi.WebAPIHTTPError].some(
    refusal => error instanceof refusal,
  );
}
