/** Replaces the commands that Discord knows with those that are declared: all at once, so that no old one remains. */
import { REST, Routes } from 'discord.js';
import { attempt } from '../../service/attempt.ts';
import { COMMANDS } from '../commands.ts';
import { problemOf } from '../connection/problems.ts';
import { restOptions } from '../send/rest.ts';
import { TIMEOUTS } from '../timeouts.ts';
import { differences } from './differences.ts';

/** `guild`: only in this server, where changes show at once; `null`: everywhere. `dryRun`: only says what would change. */
export type Registration = { token: string; apiUrl: string; guild: string | null; dryRun: boolean };

/** `lines`: what was changed, or would be. */
export type Registered = { kind: 'registered'; lines: string[] } | { kind: 'failed'; problems: string[] };

/** Never rejects. */
export async function register(registration: Registration): Promise<Registered> {
  const outcome = await attempt(() => compareAndSet(registration));
  if (outcome.kind === 'done') return { kind: 'registered', lines: outcome.value };
  return { kind: 'failed', problems: [problemOf(outcome.error, registration.apiUrl)] };
}

async function compareAndSet({ token, apiUrl, guild, dryRun }: Registration): Promise<string[]> {
  const rest = new REST(restOptions(apiUrl, TIMEOUTS)).setToken(token);
  const application = idOf(await rest.get(Routes.currentApplication()));
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const changes = differences(await rest.get(route, { query }), COMMANDS);
  const where = guild === null ? 'everywhere' : `in server ${guild}`;
  if (changes.length === 0)
    return [`The ${COMMANDS.length} commands are registered ${where} as they are declared.`];
  if (dryRun) return [`Would change ${where}:`, ...changes];
  await rest.put(route, { body: COMMANDS });
  return [`Changed ${where}:`, ...changes];
}

function idOf(application: unknown): string {
  const id = typeof application === 'object' && application !== null && Reflect.get(application, 'id');
  if (typeof id === 'string') return id;
  throw new Error('Discord does not say which application the token belongs to');
}
