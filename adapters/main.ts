/** `npm start`: the chat platforms that the environment configures; where it configures none, the terminal's conversation. */
import { readDiscordEnv } from './discord/env.ts';
import { readEnvFile } from './files/env-file.ts';
import { type Candidate, candidate } from './service/candidate.ts';
import { readSlackEnv } from './slack/env.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { runTerminal } from './terminal/run.ts';

const problems = readEnvFile('.env', path => process.loadEnvFile(path));
const words = ['talk', ...process.argv.slice(2)];
const { env: variables } = process;
const command = readCommandLine(words);

const candidates: Candidate[] = [
  candidate('slack', readSlackEnv(variables), async (env, services) =>
    (await import('./slack/main.ts')).startSlack(env, services),
  ),
  candidate('discord', readDiscordEnv(variables), async (env, services) =>
    (await import('./discord/main.ts')).startDiscord(env, services),
  ),
];

const isConfigured = candidates.some(({ kind }) => kind !== 'absent');

if (command.kind !== 'talk' || !isConfigured) {
  // In a container nobody sees the conversation, and wonders why it ends.
  if (command.kind === 'talk' && !process.stdin.isTTY) {
    process.stderr.write('no platform is configured (SLACK_… or DISCORD_…, see .env.example)\n');
  }
  process.exitCode = await runTerminal(process, { variables, problems }, words);
} else {
  const { boot } = await import('./service/boot.ts');
  const fatal = await boot(candidates, { variables, problems, standards: command.standards }, process);
  // Clients that could not connect may still hold timers.
  if (fatal.length > 0) process.stderr.write(`${fatal.join('\n')}\n`, () => process.exit(1));
}
