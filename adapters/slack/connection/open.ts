/** Asks Slack whether the tokens are right, for a bounded time, and puts its refusals into words. */
import { setTimeout as wait } from 'node:timers/promises';
import { type App, webApi } from '@slack/bolt';
import { attempt } from '../../service/attempt.ts';
import type { SlackEnv } from '../env.ts';
import type { Patience } from '../patience.ts';
import type { Socket } from './socket.ts';

export type Opening = { app: App; socket: Socket | null; patience: Patience };

/** @returns what is wrong and what to do about it, in one line; `null` where all is well */
export async function open(env: SlackEnv, { app, socket, patience }: Opening): Promise<string | null> {
  const insist = insistUntil(performance.now() + patience.startMs, patience);
  const token = await insist(() => app.init());
  if (token) return problemOf(token.error, 'SLACK_BOT_TOKEN', env);
  const connection = socket && (await insist(() => socket.open()));
  return connection ? problemOf(connection.error, 'SLACK_APP_TOKEN', env) : null;
}

/** Makes calls again while what is wrong may pass. They give the last failure, or `null`. */
function insistUntil(deadline: number, { startPauseMs, longestPauseMs }: Patience) {
  return async function insist(call: () => Promise<void>): Promise<{ error: unknown } | null> {
    const outcome = await attempt(call);
    if (outcome.kind === 'done') return null;
    const { error } = outcome;
    if (error instanceof webApi.WebAPIPlatformError) return { error };
    const asked = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : startPauseMs;
    const pause = Math.min(asked, longestPauseMs);
    if (performance.now() + pause >= deadline) return { error };
    await wait(pause);
    return insist(call);
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

/** `fetch failed` says nothing: its cause does. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
