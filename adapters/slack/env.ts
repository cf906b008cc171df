/** The environment of the Slack adapter: every variable of `.env.example` that begins with `SLACK_`. Blank means missing. */
import * as z from 'zod';
import { address, optional, readPlatformEnv, type ReadPlatformEnv, type Variables } from '../service/env.ts';

/** The default commands: the Chinese name, and one that every keyboard can type. */
const COMMANDS = ['/職能', '/competency'];

/** A command as Slack's manifest takes it: 2 to 32 characters with the slash (manifest schema 2.0.0, `slash_commands`). */
const COMMAND = /^\/[^\s/]{1,31}$/u;

const APPS = 'https://api.slack.com/apps, your app';

const SLACK = 'https://slack.com/api/';

const MINUTE_MS = 60_000;

/** A quiet workspace has longer silences; a new connection costs a second of one in fifteen minutes, and Slack repeats events. */
const SILENCE_MS = 15 * MINUTE_MS;

const envSchema = z.object({
  SLACK_BOT_TOKEN: optional(
    z.string().regex(/^xoxb-\S+$/u, { error: `is no bot token (xoxb-…); copy it from ${APPS}, Install App` }),
  ),
  SLACK_APP_TOKEN: optional(
    z.string().regex(/^xapp-\S+$/u, {
      error: `is no app-level token (xapp-…); make one with connections:write at ${APPS}, Basic Information`,
    }),
  ),
  SLACK_SIGNING_SECRET: optional(
    z.string().regex(/^[\da-f]{16,64}$/iu, {
      error: `is no signing secret (32 digits and letters a–f); copy it from ${APPS}, Basic Information`,
    }),
  ),
  SLACK_API_URL: optional(address(SLACK).transform(url => (url.endsWith('/') ? url : `${url}/`))),
  SLACK_COMMANDS: optional(
    z
      .string()
      .transform(list => list.split(/[,，、\s]+/u).filter(command => command !== ''))
      .refine(commands => commands.length > 0 && commands.every(command => COMMAND.test(command)), {
        error:
          'must be names of 2 to 32 characters that begin with /, with commas between: /職能,/competency',
      }),
  ),
  SLACK_SOCKET_SILENCE: optional(
    z
      .string()
      .regex(/^\d{1,4}$/u, { error: 'is no number of minutes; give one like 15, or 0 for never' })
      .transform(minutes => (Number(minutes) === 0 ? null : Number(minutes) * MINUTE_MS)),
  ),
});

/** `socket`: we call Slack, so no public address is needed. `http`: Slack calls us, and signs its requests. */
type Connection = { kind: 'socket'; appToken: string } | { kind: 'http'; signingSecret: string };

/**
 * `apiUrl` ends with a slash. `commands` begin with one; there is at least one command. `silenceMs`: how long the socket may bring
 * no request before it is opened anew, `null` for any time.
 */
export type SlackEnv = {
  botToken: string;
  connection: Connection;
  apiUrl: string;
  commands: readonly string[];
  silenceMs: number | null;
};

/** Reads the variables of Slack, or reports all problems with them, one per line. */
export function readSlackEnv(variables: Variables): ReadPlatformEnv<SlackEnv> {
  return readPlatformEnv(variables, { prefix: 'SLACK_', schema: envSchema, missingFrom, toEnv });
}

type Values = z.output<typeof envSchema>;

function toEnv(values: Values): SlackEnv | null {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: apiUrl = SLACK,
    SLACK_COMMANDS: commands = COMMANDS,
    SLACK_SOCKET_SILENCE: silenceMs = SILENCE_MS,
  } = values;
  const connection = connectionOf(values);
  return botToken === undefined || connection === null
    ? null
    : { botToken, connection, apiUrl, commands, silenceMs };
}

/** If both are given, the socket is used: it needs nothing else. */
function connectionOf({
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret,
}: Values): Connection | null {
  if (appToken !== undefined) return { kind: 'socket', appToken };
  return signingSecret === undefined ? null : { kind: 'http', signingSecret };
}

function missingFrom(given: ReadonlySet<string>): string[] {
  const token = `SLACK_BOT_TOKEN is missing; copy the Bot User OAuth Token (xoxb-…) from ${APPS}, Install App`;
  const way = `SLACK_APP_TOKEN (xapp-…, for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing; both are at ${APPS}, Basic Information`;
  const hasWay = given.has('SLACK_APP_TOKEN') || given.has('SLACK_SIGNING_SECRET');
  return [...(given.has('SLACK_BOT_TOKEN') ? [] : [token]), ...(hasWay ? [] : [way])];
}
