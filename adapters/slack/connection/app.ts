/** Bolt's App, made so that nothing it does goes unseen or without an end. */
import { App, LogLevel, type Logger } from '@slack/bolt';
import { logFault } from '../../service/fault.ts';
import type { PendingWork } from '../../service/pending-work.ts';
import type { Log } from '../../service/log.ts';
import { clientOptions } from './client.ts';
import type { SlackEnv } from '../env.ts';
import { createGuard, type Seal } from './guard.ts';
import type { Patience } from '../patience.ts';
import type { Receiver } from './receiver.ts';

type AppParts = { env: SlackEnv; receiver: Receiver; logger: Logger; patience: Patience };

/** Not authorized yet: `init` asks Slack whether the token is right. */
export function createApp({ env, receiver: { receiver }, logger, patience }: AppParts): App {
  return new App({
    token: env.botToken,
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    clientOptions: clientOptions(env.apiUrl, patience),
    // Else a bad token is an unhandled rejection, and every request is answered with 401.
    deferInitialization: true,
    // Bolt's own memory of conversations has no bounds.
    convoStore: false,
  });
}

/** What stands before all listeners. */
export function guardApp(app: App, log: Log, pending: PendingWork): void {
  const judge = createGuard();
  app.use(async ({ context, next, ...args }) => {
    const seal = sealIn(context['seal']);
    const verdict = seal === null ? 'fresh' : judge(seal);
    if (verdict === 'fresh') return pending.track(next());
    log.warn({ platform: 'slack', verdict }, 'request refused');
    // Bolt would hold it for 3 s. Events are acknowledged already.
    if ('ack' in args) await args.ack?.();
  });
  app.error(async error => {
    logFault(log, error, { platform: 'slack', where: 'outside of all listeners' });
  });
}

/** The socket brings no seals: nobody else can speak on it. */
function sealIn(value: unknown): Seal | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('signature' in value && 'signedAt' in value)) return null;
  const { signature, signedAt } = value;
  return typeof signature === 'string' && typeof signedAt === 'number' ? { signature, signedAt } : null;
}
