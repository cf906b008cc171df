/** Why Discord cannot be used, in words for an operator. */
import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { reasonOf } from '../../files/reason.ts';

/** The gateway refuses the bot for good. */
export class Refusal extends Error {
  readonly isForToken: boolean;

  constructor(closeCode: number) {
    super(`closed for good: ${closeCodeName(closeCode)}`);
    this.isForToken = closeCode === BAD_TOKEN_CODE;
  }
}

const BAD_TOKEN_CODE: number = GatewayCloseCodes.AuthenticationFailed;

/** @example closeCodeName(4004) === '4004 AuthenticationFailed' */
export function closeCodeName(code: number): string {
  return `${code} ${GatewayCloseCodes[code] ?? ''}`.trim();
}

const APPS = 'https://discord.com/developers/applications, your app';
const BAD_TOKEN = `DISCORD_TOKEN is not accepted by Discord; copy it anew from ${APPS}, Bot, Reset Token`;

/** One line that says what is wrong and what to do about it. */
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
