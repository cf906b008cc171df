/** `npm run register:discord`: makes the commands known to Discord. Never done at start-up: names are limited by the day. */
import { readEnvFile } from '../../files/env-file.ts';
import { redact, secretsIn } from '../../service/redact.ts';
import { readDiscordEnv } from '../env.ts';
import { register } from './register.ts';
import { readWords, USAGE } from './words.ts';

const MISUSE = 2;

process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const read = readWords(words);
  if (read.kind === 'misuse') return tell([read.problem, USAGE], MISUSE);
  const unread = readEnvFile('.env', path => process.loadEnvFile(path));
  const { env, problems } = readToken();
  if (!env || unread.length > 0) return tell([...unread, ...problems], MISUSE);
  const outcome = await register({ ...env, guild: read.guild, dryRun: read.dryRun });
  if (outcome.kind === 'failed') return tell(outcome.problems, 1);
  process.stdout.write(`${outcome.lines.join('\n')}\n`);
  return 0;
}

function readToken(): { env: { token: string; apiUrl: string } | null; problems: string[] } {
  const read = readDiscordEnv(process.env);
  if (read.kind === 'invalid') return { env: null, problems: read.problems };
  if (read.kind === 'env' && read.env.gateway) {
    return { env: { token: read.env.gateway.token, apiUrl: read.env.apiUrl }, problems: [] };
  }
  return { env: null, problems: ['DISCORD_TOKEN is missing (see .env.example for where to get the value)'] };
}

function tell(problems: readonly string[], code: number): number {
  process.stderr.write(`${redact(problems.join('\n'), secretsIn(process.env))}\n`);
  return code;
}
