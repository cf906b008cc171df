/** Registers the commands as the command line and the environment say. */
import type { Variables } from '../../service/env.ts';
import { readDiscordEnv } from '../env.ts';
import { readCommandLine, USAGE } from './command-line.ts';
import { register } from './register.ts';

/** `problems`: those found before; they are reported with all others. */
type Environment = { variables: Variables; problems: readonly string[] };

/** `lines`: what was done, or what is wrong. */
type Outcome = { lines: readonly string[]; exitCode: number };

const MISUSE = 2;

/** Never rejects. */
export async function runRegister(words: readonly string[], environment: Environment): Promise<Outcome> {
  const command = readCommandLine(words);
  if (command.kind === 'misuse') return { lines: [command.problem, USAGE], exitCode: MISUSE };
  const { env, problems } = readToken(environment.variables);
  const all = [...environment.problems, ...problems];
  if (!env || all.length > 0) return { lines: all, exitCode: MISUSE };
  const outcome = await register({ ...env, ...command });
  return outcome.kind === 'failed'
    ? { lines: outcome.problems, exitCode: 1 }
    : { lines: outcome.lines, exitCode: 0 };
}

function readToken(variables: Variables): {
  env: { token: string; apiUrl: string } | null;
  problems: string[];
} {
  const read = readDiscordEnv(variables);
  if (read.kind === 'invalid') return { env: null, problems: read.problems };
  if (read.kind === 'env' && read.env.gateway) {
    return { env: { token: read.env.gateway.token, apiUrl: read.env.apiUrl }, problems: [] };
  }
  return { env: null, problems: ['DISCORD_TOKEN is missing (see .env.example for where to get the value)'] };
}
