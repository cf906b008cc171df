/** A loaded process, seen from its parent: this bot by its real way in, or the no-op. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { STAND_IN } from '../../support/slack-stand-in.ts';
import type { Bodies, FromTarget, Memory, ToTarget } from './messages.ts';

export type Target = {
  address: string;
  give(bodies: Bodies): Promise<void>;
  memory(): Promise<Memory>;
  stop(): void;
};

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const SCRIPTS = { ours: 'adapters/main.ts', 'no-op': 'test/bench/load-slack/no-op.ts' };

export async function spawnTarget(name: keyof typeof SCRIPTS, apiUrl: string): Promise<Target> {
  const port = await freePort();
  const imports = ['--import', 'tsx/esm', '--import', './test/bench/load-slack/probe.ts'];
  const child = spawn(process.execPath, ['--expose-gc', ...imports, SCRIPTS[name]], {
    cwd: ROOT,
    // The log is written as in production, and goes nowhere.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      SLACK_BOT_TOKEN: STAND_IN.botToken,
      SLACK_SIGNING_SECRET: STAND_IN.signingSecret,
      SLACK_API_URL: apiUrl,
    },
  });
  const address = `http://127.0.0.1:${port}/slack/events`;
  await untilItListens(child, address);
  return {
    address,
    give: async bodies => {
      await ask(child, { kind: 'bodies', bodies });
    },
    memory: async () => {
      const measured = await ask(child, { kind: 'measure' });
      if (measured.kind !== 'memory') throw new Error(`${name} does not measure`);
      return measured;
    },
    stop: () => child.kill('SIGKILL'),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  return typeof bound === 'object' && bound ? bound.port : 0;
}

/** Both refuse what is not signed, once they are there. */
async function untilItListens(child: ChildProcess, address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`a process ended with ${child.exitCode}`);
    const response = await fetch(address, { method: 'POST' }).catch(() => null);
    if (response?.status === 401) return;
    await wait(100);
  }
  throw new Error('a process does not listen');
}

async function ask(child: ChildProcess, message: ToTarget): Promise<FromTarget> {
  const answered = once(child, 'message');
  child.send(message);
  const [answer]: FromTarget[] = await answered;
  if (!answer) throw new Error('nothing was said');
  return answer;
}
