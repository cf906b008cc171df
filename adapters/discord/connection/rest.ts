/** How Discord's REST interface is called: with patience, but not beyond the time in which an answer is taken. */
import {
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  DiscordAPIError,
  type RESTOptions,
} from 'discord.js';
import { reasonOf } from '../../files/reason.ts';
import { Refusal } from './gateway-watch.ts';
import type { Patience } from '../patience.ts';

export function restOptions(
  apiUrl: string,
  { callMs, retries, longestPauseMs }: Patience,
): Partial<RESTOptions> {
  return {
    api: apiUrl,
    version: '10',
    timeout: callMs,
    retries,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > longestPauseMs,
  };
}

const APPS = 'https://discord.com/developers/applications, your app';
const BAD_TOKEN = `DISCORD_TOKEN is not accepted by Discord; copy it anew from ${APPS}, Bot, Reset Token`;

/** Why Discord could not be used, in one line for an operator, with what to do. */
export function problemOf(error: unknown, apiUrl: string): string {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return BAD_TOKEN;
  if (error instanceof DiscordAPIError && error.status === 401) return BAD_TOKEN;
  if (error instanceof Refusal) {
    if (error.isForToken) return BAD_TOKEN;
    return `Discord's gateway refuses the bot (${error.message}); check DISCORD_SHARDS and the settings at ${APPS}`;
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return `Discord at ${apiUrl} answers ${error.status} (${oneLine(error.message)}); try again later, or check DISCORD_API_URL`;
  }
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return `Discord at ${apiUrl} cannot be used (${oneLine(reasonOf(cause))}); check the network, a proxy, and DISCORD_API_URL`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
