/** A shard's process: the same bot, for its part of the servers. Started by `start.ts`, never by hand. */
import { parseArgs } from 'node:util';
import { boot } from '../../service/boot.ts';
import { candidate } from '../../service/platform.ts';
import { readDiscordEnv } from '../env.ts';
import { startDiscord } from '../main.ts';

let isEnding = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => (isEnding = true));
// Whether the process that started this one wants it to end or is dead itself; a second signal would cut what is in hand.
process.once('disconnect', () => isEnding || process.kill(process.pid, 'SIGTERM'));

// What Discord calls, and the state of all, are the business of the process that started this one.
const variables = { ...process.env, DISCORD_SHARDS: '', DISCORD_PUBLIC_KEY: '', PORT: '' };
const { values } = parseArgs({ options: { standards: { type: 'string' } }, strict: false });
const standards = typeof values.standards === 'string' ? values.standards : null;

const discord = candidate('discord', readDiscordEnv(variables), startDiscord);
const fatal = await boot([discord], { variables, problems: [], standards }, process);
if (fatal.length > 0) process.stderr.write(`${fatal.join('\n')}\n`, () => process.exit(1));
