/** The process of a shard: the same bot for a part of the servers. Only `start.ts` starts it. */
import { readArguments } from '../../service/arguments.ts';
import { boot } from '../../service/boot.ts';
import { candidate } from '../../service/platform.ts';
import { readDiscordEnv } from '../env.ts';
import { startDiscord } from '../main.ts';

let isEnding = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => (isEnding = true));
// The parent disconnects to end this process, or is dead. A second signal would not let it finish what is in progress.
process.once('disconnect', () => isEnding || process.kill(process.pid, 'SIGTERM'));

// The parent serves HTTP: Discord's requests and `/healthz`.
const variables = { ...process.env, DISCORD_SHARDS: '', DISCORD_PUBLIC_KEY: '', PORT: '' };
const read = readArguments(process.argv.slice(2), { standards: { type: 'string' } });
const problems = read.kind === 'misuse' ? [read.problem] : [];
const standards = read.kind === 'misuse' ? null : (read.values.standards ?? null);

const discord = candidate('discord', readDiscordEnv(variables), startDiscord);
const fatal = await boot([discord], { variables, problems, standards }, process);
if (fatal.length > 0) process.stderr.write(`${fatal.join('\n')}\n`, () => process.exit(1));
