/** How Slack's requests come in: over its socket, or to a route of the process's own server. */
import { HTTPReceiver, type Logger, SocketModeReceiver } from '@slack/bolt';
import { LARGEST_BODY_BYTES } from '../../http/limits.ts';
import { clientOptions } from './client.ts';
import type { SlackEnv } from '../env.ts';
import { sealOf } from './guard.ts';
import type { Patience } from '../patience.ts';

/** Where Slack sends everything: commands, actions, options, events. */
export const ROUTE = '/slack/events';

export type Receiver =
  | { kind: 'http'; receiver: HTTPReceiver }
  | { kind: 'socket'; receiver: SocketModeReceiver };

export function createReceiver(env: SlackEnv, logger: Logger, patience: Patience): Receiver {
  const { connection, apiUrl } = env;
  if (connection.kind === 'http') {
    const { signingSecret } = connection;
    const receiver = new HTTPReceiver({
      signingSecret,
      endpoints: ROUTE,
      logger,
      bodyLimit: LARGEST_BODY_BYTES,
      customPropertiesExtractor: request => ({ seal: sealOf(request) }),
    });
    return { kind: 'http', receiver };
  }
  const receiver = new SocketModeReceiver({
    appToken: connection.appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(apiUrl, patience) },
  });
  return { kind: 'socket', receiver };
}
