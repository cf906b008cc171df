/** How Discord's REST interface is called. Discord's client makes calls again, but not longer than an answer is accepted. */
import type { RESTOptions } from 'discord.js';
import type { Timeouts } from '../timeouts.ts';

export function restOptions(
  apiUrl: string,
  { callMs, retries, longestPauseMs }: Timeouts,
): Partial<RESTOptions> {
  return {
    api: apiUrl,
    version: '10',
    timeout: callMs,
    retries,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > longestPauseMs,
  };
}
