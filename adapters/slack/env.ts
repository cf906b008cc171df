/** The environment of the Slack adapter: every variable of `.env.example` that begins with `SLACK_`. Blank means missing. */
import * as z from 'zod';
import { optional, problemsOf, type Variables } from '../service/env.ts';

/** Where people ask when nobody said otherwise: the Chinese name, and one that every keyboard has. */
const COMMANDS = ['/職能', '/competency'];

/** A command as Slack's manifest takes it: 2 to 32 characters with the slash (manifest schema 2.0.0, `slash_commands`). */
const COMMAND = /^\/[^\s/]{1,31}$/u;

const APPS = 'https://api.slack.com/apps, your app';

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
  SLACK_API_URL: optional(
    z
      .url({
        protocol: /^https?$/u,
        error: 'is no address; leave it away, or give one like https://slack.com/api/',
      })
      .transform(address => (address.endsWith('/') ? address : `${address}/`)),
  ),
  SLACK_COMMANDS: optional(
    z
      .string()
      .transform(list => list.split(/[,，、\s]+/u).filter(command => command !== ''))
      .refine(commands => commands.length > 0 && commands.every(command => COMMAND.test(command)), {
        error:
          'must be names of 2 to 32 characters that begin with /, with commas between: /職能,/competency',
      }),
  ),
});

/** `socket`: Slack is called, no public address needed. `http`: Slack calls us, and signs what it sends. */
export type Connection = { kind: 'socket'; appToken: string } | { kind: 'http'; signingSecret: string };

/** `commands` begin with a slash; there is at least one. `apiUrl` ends with one. */
export type SlackEnv = {
  botToken: string;
  connection: Connection;
  apiUrl: string;
  commands: readonly string[];
};

/** `absent`: nobody wants Slack. */
export type ReadSlackEnv =
  | { kind: 'env'; env: SlackEnv }
  | { kind: 'absent' }
  | { kind: 'invalid'; problems: string[] };

/** Reads what Slack needs, or says everything that is wrong with it, a line each. */
export function readSlackEnv(variables: Variables): ReadSlackEnv {
  const given = Object.entries(variables).filter(([name]) => name.startsWith('SLACK_'));
  if (given.every(([, value = '']) => value.trim() === '')) return { kind: 'absent' };
  const read = envSchema.safeParse(variables);
  if (!read.success) {
    // A wrong value hides what is missing beside it: both are told at once.
    const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
    const missing = missingFrom(variables).filter(({ name }) => !wrong.has(name));
    return {
      kind: 'invalid',
      problems: [...problemsOf(read.error), ...missing.map(({ problem }) => problem)],
    };
  }
  const { SLACK_BOT_TOKEN: botToken, SLACK_API_URL: apiUrl, SLACK_COMMANDS: commands } = read.data;
  const connection = connectionOf(read.data);
  if (botToken === undefined || connection === null) {
    return { kind: 'invalid', problems: missingFrom(variables).map(({ problem }) => problem) };
  }
  return {
    kind: 'env',
    env: { botToken, connection, apiUrl: apiUrl ?? 'https://slack.com/api/', commands: commands ?? COMMANDS },
  };
}

/** Both may be copied from the app's page; the socket needs nothing else. */
function connectionOf({
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret,
}: z.output<typeof envSchema>): Connection | null {
  if (appToken !== undefined) return { kind: 'socket', appToken };
  return signingSecret === undefined ? null : { kind: 'http', signingSecret };
}

function missingFrom(variables: Variables): { name: string; problem: string }[] {
  const has = (name: string): boolean => (variables[name] ?? '').trim() !== '';
  return [
    ...(has('SLACK_BOT_TOKEN')
      ? []
      : [
          {
            name: 'SLACK_BOT_TOKEN',
            problem: `SLACK_BOT_TOKEN is missing; copy the Bot User OAuth Token (xoxb-…) from ${APPS}, Install App`,
          },
        ]),
    ...(has('SLACK_APP_TOKEN') || has('SLACK_SIGNING_SECRET')
      ? []
      : [
          {
            name: 'SLACK_APP_TOKEN',
            problem: `SLACK_APP_TOKEN (xapp-…, for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP) is missing; both are at ${APPS}, Basic Information`,
          },
        ]),
  ];
}
