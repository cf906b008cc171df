/**
 * Slack on loopback: its Web API, its response addresses, and its socket. It records all it receives and refuses what Slack
 * refuses; it can be told to fail.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { problemsOfMessage, problemsOfView } from './slack-limits.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A call of the Web API. Arguments that Slack takes as JSON are parsed. */
export type Call = { method: string; token: string; args: Fields };

/** A POST to a response address. */
type Response = { address: string; status: number; body: Fields };

/** How a method answers, instead of well: once for each entry. */
export type Trouble =
  | { kind: 'refuse'; error: string }
  | { kind: 'status'; status: number; retryAfter?: number }
  | { kind: 'silence' }
  /** Well, but so much later. */
  | { kind: 'late'; ms: number };

export type StandIn = Awaited<ReturnType<typeof startSlack>>;

const TOKEN = 'xoxb-stand-in-0123456789';
const APP_TOKEN = 'xapp-stand-in-0123456789';

export const STAND_IN = {
  botToken: TOKEN,
  appToken: APP_TOKEN,
  signingSecret: '0123456789abcdef0123456789abcdef',
  team: 'T01',
  botUser: 'UBOT',
  bot: 'BBOT',
} as const;

/** How often a response address may be used: Slack's number. */
const MOST_USES = 5;

export async function startSlack() {
  const calls: Call[] = [];
  const responses: Response[] = [];
  const messages: Fields[] = [];
  const troubles = new Map<string, Trouble[]>();
  const uses = new Map<string, number>();
  const faults: string[] = [];
  let clock = 1_700_000_000;
  let addresses = 0;

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const socket = openSocket(port, server);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const path = request.url ?? '';
    if (path.startsWith('/respond/')) return respond(path, body, response);
    const method = path.replace('/api/', '');
    const args = argumentsOf(request, body);
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    calls.push({ method, token, args });
    if ('view' in args || 'text' in args) noteFaults(method, args);
    const trouble = troubles.get(method)?.shift();
    if (trouble?.kind === 'silence') return;
    if (trouble?.kind === 'late') await wait(trouble.ms);
    if (trouble?.kind === 'status') {
      const headers = trouble.retryAfter === undefined ? {} : { 'retry-after': String(trouble.retryAfter) };
      response.writeHead(trouble.status, headers).end('{"ok":false}');
      return;
    }
    send(
      response,
      200,
      trouble?.kind === 'refuse'
        ? { ok: false, error: trouble.error }
        : (METHODS[method]?.(args, token) ?? unknown()),
    );
  }

  function respond(path: string, body: string, response: ServerResponse): void {
    const used = uses.get(path);
    const status = used === undefined || used >= MOST_USES ? 404 : 200;
    const parsed: Fields = JSON.parse(body);
    responses.push({ address: `http://127.0.0.1:${port}${path}`, status, body: parsed });
    if (!('delete_original' in parsed)) noteFaults('response_url', parsed);
    const trouble = troubles.get('response_url')?.shift();
    if (trouble?.kind === 'silence') return;
    uses.set(path, (used ?? MOST_USES) + 1);
    if (trouble?.kind === 'status') response.writeHead(trouble.status).end();
    else send(response, status, status === 200 ? { ok: true } : { ok: false, error: 'expired_url' });
  }

  function noteFaults(where: string, payload: Fields): void {
    const { view } = payload;
    const problems = view === undefined ? problemsOfMessage(payload) : problemsOfView(view);
    faults.push(...problems.map(problem => `${where}: ${problem}`));
  }

  const unknown = () => ({ ok: false, error: 'unknown_method' });
  const authorized = (token: string, expected: string, result: Fields): Fields =>
    token === expected ? { ok: true, ...result } : { ok: false, error: 'invalid_auth' };

  const METHODS: Record<string, (args: Fields, token: string) => Fields> = {
    'auth.test': (_, token) =>
      authorized(token, TOKEN, { user_id: STAND_IN.botUser, bot_id: STAND_IN.bot, team_id: STAND_IN.team }),
    'apps.connections.open': (_, token) =>
      authorized(token, APP_TOKEN, { url: `ws://127.0.0.1:${port}/link?ticket=secret-ticket` }),
    'chat.postMessage': (args, token) => {
      const ts = `${(clock += 1)}.000100`;
      const channel = String(args['channel']).replace(/^U/u, 'DU');
      messages.push({ ...args, channel, ts, user: STAND_IN.botUser, bot_id: STAND_IN.bot });
      return authorized(token, TOKEN, { channel, ts });
    },
    'views.open': (args, token) => authorized(token, TOKEN, { view: args['view'] }),
    'views.update': (args, token) => authorized(token, TOKEN, { view: args['view'] }),
    'views.publish': (args, token) => authorized(token, TOKEN, { view: args['view'] }),
    'conversations.history': (args, token) =>
      authorized(token, TOKEN, {
        messages: messages.filter(at({ channel: args['channel'], thread_ts: undefined })).toReversed(),
      }),
    'conversations.replies': (args, token) =>
      authorized(token, TOKEN, {
        messages: messages.filter(
          message =>
            at({ channel: args['channel'], thread_ts: args['ts'] })(message) || message['ts'] === args['ts'],
        ),
      }),
  };

  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    calls,
    responses,
    messages,
    /** What is wrong with the blocks that were received. */
    faults,
    socket,
    /** The next calls of `method` (or POSTs to `response_url`) go wrong. */
    trouble(method: string, ...next: Trouble[]): void {
      troubles.set(method, [...(troubles.get(method) ?? []), ...next]);
    },
    /** A new response address, as each request brings one; an expired one is answered with 404. */
    responseUrl({ isExpired = false } = {}): string {
      addresses += 1;
      const path = `/respond/${addresses}`;
      if (!isExpired) uses.set(path, 0);
      return `http://127.0.0.1:${port}${path}`;
    },
    callsOf: (method: string): Call[] => calls.filter(call => call.method === method),
    async close(): Promise<void> {
      socket.terminate();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function at(place: Fields): (message: Fields) => boolean {
  return message => Object.entries(place).every(([key, value]) => message[key] === value);
}

/** Web API arguments come as a form; its nested ones are JSON texts in it. */
function argumentsOf(request: IncomingMessage, body: string): Fields {
  if (request.headers['content-type']?.startsWith('application/json')) {
    const parsed: Fields = JSON.parse(body);
    return parsed;
  }
  return Object.fromEntries(
    Object.entries(parse(body)).map(([key, value]) => {
      const isNested = key === 'blocks' || key === 'view' || key === 'metadata';
      return [key, isNested && typeof value === 'string' ? (JSON.parse(value) as unknown) : value];
    }),
  );
}

function send(response: ServerResponse, status: number, body: Fields): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** `disconnects`: whether a new connection is told to go away, before or right after its greeting. */
type Manners = {
  greets: boolean;
  closes: boolean;
  upgrades: boolean;
  disconnects: 'never' | 'before' | 'after';
};

type Server = ReturnType<typeof createServer>;

/** Slack's side of Socket Mode. */
function openSocket(port: number, server: Server) {
  const open = new Set<WebSocket>();
  const acknowledgements = new Map<string, (payload: Fields) => void>();
  let envelopes = 0;
  let connections = 0;
  let silent = 0;
  const manners: Manners = { greets: true, closes: true, upgrades: true, disconnects: 'never' };

  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, stream, head) => {
    // A proxy that takes the connection and never answers.
    if (!manners.upgrades) {
      silent += 1;
      stream.on('error', () => {});
      stream.on('end', () => stream.destroy());
      stream.on('close', () => {
        silent -= 1;
      });
      stream.resume();
      return;
    }
    sockets.handleUpgrade(request, stream, head, connection => {
      connections += 1;
      open.add(connection);
      connection.on('close', () => open.delete(connection));
      connection.on('error', () => {});
      connection.on('message', (data: Buffer) => {
        const said: { envelope_id: string; payload?: Fields } = JSON.parse(data.toString('utf8'));
        acknowledgements.get(said.envelope_id)?.(said.payload ?? {});
      });
      if (!manners.closes) {
        // Leaves the close frame unanswered.
        connection.close = () => {};
      }
      const { disconnects } = manners;
      const disconnect = () => connection.send(JSON.stringify({ type: 'disconnect', reason: 'warning' }));
      if (disconnects === 'before') disconnect();
      if (manners.greets) connection.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
      if (disconnects === 'after') disconnect();
      if (disconnects !== 'never' && manners.closes) connection.close();
    });
  });

  return {
    manners,
    connections: () => connections,
    open: () => open.size,
    /** Connections that wait for an answer to their upgrade. */
    silent: () => silent,
    /** @returns what the bot acknowledges with */
    async push(type: string, payload: Fields, extra: Fields = {}): Promise<Fields> {
      envelopes += 1;
      const id = `envelope-${envelopes}`;
      const acknowledged = new Promise<Fields>(resolve => acknowledgements.set(id, resolve));
      const message = { envelope_id: id, type, payload, accepts_response_payload: true, ...extra };
      const [connection] = open;
      if (!connection) throw new Error('no socket is open');
      connection.send(JSON.stringify(message));
      return acknowledged;
    },
    /** Slack renews its connections every few hours. */
    refresh(): void {
      for (const connection of open) {
        connection.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    terminate(): void {
      for (const connection of open) connection.terminate();
    },
    port,
  };
}
