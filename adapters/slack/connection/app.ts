/** Bolt's App, set up so that its faults are logged and all its calls end. */
import { App, LogLevel, type Logger } from '@slack/bolt';
import { logFault } from '../../service/fault.ts';
import type { Log } from '../../service/log.ts';
import type { PendingWork } from '../../service/pending-work.ts';
import type { Bot } from '../bot.ts';
import type { SlackEnv } from '../env.ts';
import { clientOptions } from '../send/call.ts';
import type { Timeouts } from '../timeouts.ts';
import { listenToCommands, listenToControls, listenToMessages, listenToShortcuts } from './listen.ts';
import { listenToHome, listenToOptions, listenToPicker } from './listen-to-views.ts';
import type { Receiver } from './receiver.ts';
import { checkReplay, type RequestSignature } from './request-signature.ts';

type AppParts = { env: SlackEnv; receiver: Receiver; logger: Logger; timeouts: Timeouts };

/** Not authorized yet: `init` asks Slack whether the token is right. */
export function createApp({ env, receiver: { receiver }, logger, timeouts }: AppParts): App {
  return new App({
    token: env.botToken,
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    clientOptions: clientOptions(env.apiUrl, timeouts),
    // Without this a bad token is an unhandled rejection, and every request is answered with 401.
    deferInitialization: true,
    // Bolt's own conversation store grows without bounds.
    convoStore: false,
  });
}

export function listenTo(app: App, bot: Bot, pending: PendingWork): void {
  guard(app, bot.services.log, pending);
  listenToCommands(app, bot);
  listenToControls(app, bot);
  listenToShortcuts(app, bot);
  listenToMessages(app, bot);
  listenToOptions(app, bot);
  listenToPicker(app, bot);
  listenToHome(app, bot);
}

/** In front of all listeners: refuses replayed requests, and counts the others as pending. */
function guard(app: App, log: Log, pending: PendingWork): void {
  const check = checkReplay();
  app.use(async ({ context, next, ...args }) => {
    const signature = signatureIn(context['signature']);
    const verdict = signature === null ? 'fresh' : check(signature);
    if (verdict === 'fresh') return pending.track(next());
    log.warn({ platform: 'slack', verdict }, 'request refused');
    // Without an acknowledgement Bolt would hold the request for 3 s. Events are acknowledged already.
    if ('ack' in args) await args.ack?.();
  });
  app.error(async error => {
    logFault(log, error, { platform: 'slack', where: 'outside of all listeners' });
  });
}

/** Requests over the socket are not signed: nobody else can send on it. */
function signatureIn(value: unknown): RequestSignature | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('signature' in value && 'signedAt' in value)) return null;
  const { signature, signedAt } = value;
  return typeof signature === 'string' && typeof signedAt === 'number' ? { signature, signedAt } : null;
}
