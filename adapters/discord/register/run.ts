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
const TOKEN_MISSING = 'DISCORD_TOKEN is missing (see .env.example for where to get the value)';

/** Never rejects. */
export async function runRegister(words: readonly string[], environment: Environment): Promise<Outcome> {
  const command = readCommandLine(words);
  if (command.kind === 'misuse') return { lines: [command.problem, USAGE], exitCode: MISUSE };
  const read = readDiscordEnv(environment.variables);
  const gateway = read.kind === 'env' ? read.env.gateway : null;
  if (read.kind !== 'env' || !gateway || environment.problems.length > 0) {
    const own = read.kind === 'invalid' ? read.problems : gateway ? [] : [TOKEN_MISSING];
    return { lines: [...environment.problems, ...own], exitCode: MISUSE };
  }
  const outcome = await register({ ...command, token: gateway.token, apiUrl: read.env.apiUrl });
  if (outcome.kind === 'failed') return { lines: outcome.problems, exitCode: 1 };
  return { lines: outcome.lines, exitCode: 0 };
}
