/** The bot as it is started, on loopback, before Slack's stand-in: over HTTP with signed requests, or over the socket. */
import { once } from 'node:events';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { duplexPair } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { readSlackEnv, type SlackEnv } from '../../adapters/slack/env.ts';
import { startSlack as start } from '../../adapters/slack/main.ts';
import { TIMEOUTS, type Timeouts } from '../../adapters/slack/timeouts.ts';
import { createLog } from '../../adapters/service/log.ts';
import type { Platform } from '../../adapters/service/platform.ts';
import { remembering } from '../../adapters/service/remember.ts';
import { type Engine } from '../../src/index.ts';
import { seedEngine } from './seeds.ts';
import { type SlackRequest, sign, type Signing, write } from './slack-requests.ts';
import { type Fields, STAND_IN, type StandIn, startSlack } from './slack-stand-in.ts';

export type Mode = 'http' | 'socket';

/** Short pauses, but time for a busy machine: calls that Slack answers must not time out. */
export const SHORT_TIMEOUTS: Timeouts = {
  ...TIMEOUTS,
  startMs: 5_000,
  startPauseMs: 50,
  callMs: 1_000,
  longestPauseMs: 1_000,
  call: { firstMs: 20, longestMs: 40, tries: 3 },
  socketMs: 3_000,
  reconnect: { firstMs: 20, longestMs: 100 },
  stopMs: 600,
  closeMs: 150,
};

/** For tests in which Slack does not answer. */
export const BRIEF = { startMs: 400, callMs: 300, socketMs: 300 } as const satisfies Partial<Timeouts>;

/** As `npm start` makes it. */
export const engine = remembering(seedEngine());

type Reply = { status: number; body: Fields; milliseconds: number };

export type Bot = {
  slack: StandIn;
  platform: Platform;
  logged(): string;
  /** Sends a request as Slack does. @returns how it is acknowledged */
  send(request: SlackRequest, signing?: Signing): Promise<Reply>;
  /** The address of the route, in HTTP mode. */
  address: string;
  /** @throws what Slack would have refused of all that was sent */
  stop(): Promise<void>;
};

export type Options = {
  mode?: Mode;
  slack?: StandIn;
  env?: Partial<SlackEnv>;
  timeouts?: Partial<Timeouts>;
  logQuestions?: boolean;
  engine?: Engine;
};

export function envFor(slack: StandIn, mode: Mode): SlackEnv {
  const read = readSlackEnv({
    SLACK_BOT_TOKEN: STAND_IN.botToken,
    ...(mode === 'socket'
      ? { SLACK_APP_TOKEN: STAND_IN.appToken }
      : { SLACK_SIGNING_SECRET: STAND_IN.signingSecret }),
    SLACK_API_URL: slack.apiUrl,
  });
  if (read.kind !== 'env') throw new Error(JSON.stringify(read));
  return read.env;
}

export async function startBot({ mode = 'http', ...options }: Options = {}): Promise<Bot> {
  const slack = options.slack ?? (await startSlack());
  const lines: string[] = [];
  const log = createLog({ level: 'info', destination: { write: line => void lines.push(line) } });
  const services = { engine: options.engine ?? engine, log, logQuestions: options.logQuestions ?? false };
  const started = await start({ ...envFor(slack, mode), ...options.env }, services, {
    ...SHORT_TIMEOUTS,
    ...options.timeouts,
  });
  if (started.kind === 'failed') throw new Error(started.problems.join('; '));
  const { platform } = started;
  const server = createServer((request, response) => {
    const route = platform.routes[request.url ?? ''];
    if (route) route(request, response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const address = `http://127.0.0.1:${port}/slack/events`;
  return {
    slack,
    platform,
    address,
    logged: () => lines.join(''),
    send: (request, signing) =>
      mode === 'http' ? sendSigned(server, request, signing) : push(slack, request),
    stop: async () => {
      await platform.stop();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      if (!options.slack) await slack.close();
      if (slack.faults.length > 0) throw new Error(`Slack would refuse this: ${slack.faults.join('; ')}`);
    },
  };
}

/** Over a connection without a network: real HTTP on both sides, and a thousand of them cost no ports. */
async function sendSigned(server: Server, request: SlackRequest, signing?: Signing): Promise<Reply> {
  const { contentType, text } = write(request);
  const began = performance.now();
  const [near, far] = duplexPair();
  server.emit('connection', far);
  const sent = httpRequest({
    createConnection: () => near,
    method: 'POST',
    path: '/slack/events',
    headers: { 'content-type': contentType, ...sign(text, signing) },
  });
  sent.end(text);
  const [response] = await once(sent, 'response');
  const said = await textOf(response);
  const body: Fields = said === '' ? {} : JSON.parse(said);
  return { status: response.statusCode, body, milliseconds: performance.now() - began };
}

async function push(slack: StandIn, { socketType, body }: SlackRequest): Promise<Reply> {
  const began = performance.now();
  const acknowledged = await slack.socket.push(socketType, body);
  return { status: 200, body: acknowledged, milliseconds: performance.now() - began };
}
