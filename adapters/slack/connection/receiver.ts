/** How Slack's requests arrive: over its socket, or at a route of the process's own server. */
import { HTTPReceiver, type Logger, SocketModeReceiver } from '@slack/bolt';
import { LARGEST_BODY_BYTES } from '../../http/limits.ts';
import type { SlackEnv } from '../env.ts';
import { clientOptions } from '../send/call.ts';
import type { Timeouts } from '../timeouts.ts';
import { signatureOf } from './request-signature.ts';

/** Slack sends everything here: commands, actions, options, events. */
export const ROUTE = '/slack/events';

export type Receiver =
  | { kind: 'http'; receiver: HTTPReceiver }
  | { kind: 'socket'; receiver: SocketModeReceiver };

export function createReceiver(env: SlackEnv, logger: Logger, timeouts: Timeouts): Receiver {
  const { connection, apiUrl } = env;
  if (connection.kind === 'http') {
    const receiver = new HTTPReceiver({
      signingSecret: connection.signingSecret,
      endpoints: ROUTE,
      logger,
      bodyLimit: LARGEST_BODY_BYTES,
      customPropertiesExtractor: request => ({ signature: signatureOf(request) }),
    });
    return { kind: 'http', receiver };
  }
  const receiver = new SocketModeReceiver({
    appToken: connection.appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(apiUrl, timeouts) },
  });
  return { kind: 'socket', receiver };
}
