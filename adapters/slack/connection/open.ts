/** Asks Slack whether the tokens are right, opens the socket, and says in one line why that does not work. */
import { type App, webApi } from '@slack/bolt';
import { attempt } from '../../service/attempt.ts';
import { type Retry, retry } from '../../service/retry.ts';
import type { SlackEnv } from '../env.ts';
import type { Timeouts } from '../timeouts.ts';
import type { Socket } from './socket.ts';

export type Opening = { app: App; socket: Socket | null; timeouts: Timeouts };

/** @returns what is wrong and what to do about it; `null` if nothing is */
export async function open(env: SlackEnv, { app, socket, timeouts }: Opening): Promise<string | null> {
  const deadline = performance.now() + timeouts.startMs;
  const until = (): Retry => ({ ...startRetry(timeouts), withinMs: deadline - performance.now() });
  const token = await attempt(() => retry(() => app.init(), until()));
  if (token.kind === 'fault') return problemOf(token.error, 'SLACK_BOT_TOKEN', env);
  const connection = await attempt(() => socket && retry(() => socket.open(), until()));
  return connection.kind === 'fault' ? problemOf(connection.error, 'SLACK_APP_TOKEN', env) : null;
}

/** A refusal is final; anything else may pass. */
function startRetry({ startPauseMs, longestPauseMs }: Timeouts): Retry {
  return {
    backoff: { firstMs: startPauseMs, longestMs: startPauseMs },
    mayPass: error => {
      if (error instanceof webApi.WebAPIPlatformError) return null;
      if (!(error instanceof webApi.WebAPIRateLimitedError)) return 0;
      return Math.min(error.retryAfter * 1_000, longestPauseMs);
    },
  };
}

type Variable = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const WHERE: Readonly<Record<Variable, string>> = {
  SLACK_BOT_TOKEN: 'copy the Bot User OAuth Token from https://api.slack.com/apps, your app, Install App',
  SLACK_APP_TOKEN:
    'make an app-level token with connections:write at https://api.slack.com/apps, your app, Basic Information, and switch Socket Mode on',
};

function problemOf(error: unknown, variable: Variable, { apiUrl }: SlackEnv): string {
  if (error instanceof webApi.WebAPIPlatformError) {
    return `${variable} is refused by Slack (${error.data.error}); ${WHERE[variable]}`;
  }
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return `Slack asks to wait ${error.retryAfter} s before the next try; start again after that`;
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    return `Slack at ${apiUrl} answers with HTTP status ${error.statusCode}; see https://slack-status.com, or check SLACK_API_URL`;
  }
  if (error instanceof webApi.WebAPIRequestError) {
    return `Slack cannot be reached at ${apiUrl} (${reasonOf(error.original)}); check the network, a proxy, or SLACK_API_URL`;
  }
  return `Slack's socket cannot be opened (${reasonOf(error)}); let wss:// connections to Slack through, or use SLACK_SIGNING_SECRET instead of SLACK_APP_TOKEN`;
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
