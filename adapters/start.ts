/** Runs the chat platforms that the environment configures; where it configures none, a conversation at the terminal. */
import { readDiscordEnv } from './discord/env.ts';
import { boot, type Start } from './service/boot.ts';
import type { HostProcess } from './service/end.ts';
import type { Variables } from './service/env.ts';
import { type Candidate, candidate } from './service/platform.ts';
import { readSlackEnv } from './slack/env.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { runTerminal, type Streams } from './terminal/run.ts';

/** `problems`: those found before; they are reported with all others. */
type Environment = Omit<Start, 'standards'>;

/** @returns the exit code; `null` where the platforms decide when the process ends */
export async function start(
  words: readonly string[],
  environment: Environment,
  host: HostProcess & Streams,
): Promise<number | null> {
  const talk = ['talk', ...words];
  const command = readCommandLine(talk);
  const candidates = candidatesIn(environment.variables);
  const isConfigured = candidates.some(({ kind }) => kind !== 'absent');
  if (command.kind === 'talk' && isConfigured) {
    const problems = await boot(candidates, { ...environment, standards: command.standards }, host);
    // Clients that could not connect may still hold timers that keep the process alive.
    if (problems.length > 0) host.stderr.write(`${problems.join('\n')}\n`, () => host.exit(1));
    return null;
  }
  // In a container nobody types, and the process ends at once.
  if (command.kind === 'talk' && !host.stdin.isTTY) {
    host.stderr.write('no platform is configured (SLACK_… or DISCORD_…, see .env.example)\n');
  }
  return runTerminal(host, environment, talk);
}

/** A platform's own code, and its client library, are imported when it is started. */
function candidatesIn(variables: Variables): Candidate[] {
  return [
    candidate('slack', readSlackEnv(variables), async (env, services) =>
      (await import('./slack/main.ts')).startSlack(env, services),
    ),
    candidate('discord', readDiscordEnv(variables), async (env, services) =>
      (await import('./discord/main.ts')).startDiscord(env, services),
    ),
  ];
}
