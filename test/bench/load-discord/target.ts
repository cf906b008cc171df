/** A process under load with a stand-in of its own: this bot as it is started for real, or the no-op bot. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Payload } from '../../support/discord-payloads.ts';
import { type Callback, startStandIn, TOKEN } from '../../support/discord-stand-in.ts';
import type { Given } from './messages.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const SCRIPTS = { ours: 'adapters/main.ts', 'no-op': 'test/bench/load-discord/no-op.ts' };

export type Target = {
  ask(interaction: Payload): Promise<Callback>;
  /** Round trips in milliseconds: from the event to the end of the callback. */
  load(job: Job): Promise<{ samples: number[]; perSecond: number }>;
  give(given: Given): Promise<void>;
  /** The lines of the log. */
  onLine(listener: (line: string) => void): void;
  stop(): Promise<void>;
};

type Job = { make: (index: number) => Payload; amount: number; inFlight: number };

type Options = { standards: string; logLevel?: string };

export async function startTarget(
  name: keyof typeof SCRIPTS,
  { standards, logLevel = 'info' }: Options,
): Promise<Target> {
  const begun = new Map<string, number>();
  let samples: number[] = [];
  const standIn = await startStandIn({
    onCallback: id => {
      const begin = begun.get(id);
      if (begin !== undefined) samples.push(performance.now() - begin);
      begun.delete(id);
    },
  });
  const child = spawn(process.execPath, ['--import', 'tsx/esm', SCRIPTS[name]], {
    cwd: ROOT,
    stdio: ['ignore', logLevel === 'info' ? 'ignore' : 'pipe', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: standIn.url,
      STANDARDS: standards,
      LOG_LEVEL: logLevel,
    },
  });
  await readyOf(child, standIn.gateway.nextSession());
  return {
    ask: interaction => standIn.ask(interaction),
    load: async ({ make, amount, inFlight }) => {
      samples = [];
      let next = 0;
      const worker = async (): Promise<void> => {
        while (next < amount) {
          const interaction = make((next += 1));
          begun.set(interaction.id, performance.now());
          await standIn.ask(interaction);
        }
      };
      const begin = performance.now();
      await Promise.all(Array.from({ length: inFlight }, worker));
      return { samples, perSecond: (amount / (performance.now() - begin)) * 1000 };
    },
    give: async given => {
      const ready = once(child, 'message');
      child.send(given);
      await ready;
    },
    onLine: listener => {
      let rest = '';
      child.stdout?.on('data', (data: Buffer) => {
        const [...lines] = (rest + data.toString('utf8')).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(listener);
      });
    },
    stop: async () => {
      child.kill('SIGKILL');
      await standIn.stop();
    },
  };
}

async function readyOf(child: ChildProcess, session: Promise<unknown>): Promise<void> {
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`a process ended with ${code}`);
  });
  died.catch(() => undefined);
  await Promise.race([session, died]);
}
