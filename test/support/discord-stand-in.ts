/**
 * Discord on loopback: the gateway, and what bots use of the REST interface. It keeps messages as Discord does, so that
 * tests can press their buttons, and records every call.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { choiceProblems, commandProblems, messageProblems } from './discord-limits.ts';
import { APPLICATION_ID, type Gateway, startGateway } from './discord-gateway.ts';
import { type Message, newMessage, type Payload } from './discord-payloads.ts';

/** `text`: the body as received. */
type Call = {
  method: string;
  path: string;
  authorization: string | null;
  text: string;
  body: unknown;
};

/** A bot's answer to an interaction. */
export type Callback = {
  type: number;
  data?: { flags?: number; components?: readonly object[]; content?: string; choices?: readonly object[] };
};

/** How the next `times` calls are answered whose `METHOD path` matches. */
export type Fault = {
  call: RegExp;
  status: number;
  body?: object;
  headers?: Record<string, string>;
  times?: number;
};

export type StandIn = {
  /** For DISCORD_API_URL. */
  url: string;
  gateway: Gateway;
  calls: readonly Call[];
  /** Everything that Discord would have refused. */
  problems: readonly string[];
  /** All messages that exist, by id. */
  messages: ReadonlyMap<string, Message>;
  /** The registered commands by scope: `global` or the id of a server. */
  commands: Map<string, object[]>;
  /** Sends the interaction to a shard. @returns its callback */
  ask(interaction: Payload, shard?: number): Promise<Callback>;
  /** Accepts the answer to an interaction that was sent over HTTP. @returns the message that it created or changed */
  accept(interaction: Payload, given: Callback): Message | null;
  /** The message that an interaction created or changed. */
  messageOf(interaction: Payload): Message;
  fail(fault: Fault): void;
  /** The next call that matches. */
  nextCall(call: RegExp): Promise<Call>;
  stop(): Promise<void>;
};

/** `onCallback`: called for each callback, without checking or keeping messages, for measurements. */
export type StandInOptions = { shards?: number; token?: string; onCallback?: (interaction: string) => void };

type Open = { interaction: Payload; message: Message | null; resolve: (callback: Callback) => void };

type State = {
  token: string;
  shards: number;
  onCallback: StandInOptions['onCallback'];
  address: string;
  calls: Call[];
  problems: string[];
  faults: Fault[];
  open: Map<string, Open>;
  messages: Map<string, Message>;
  commands: Map<string, object[]>;
  waiting: { call: RegExp; resolve: (call: Call) => void }[];
};

export const TOKEN = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.GabcDE.stand-in-stand-in-stand-in-stand-in-12';

export async function startStandIn({
  shards = 1,
  token = TOKEN,
  onCallback,
}: StandInOptions = {}): Promise<StandIn> {
  const state: State = {
    token,
    shards,
    onCallback,
    address: '',
    calls: [],
    problems: [],
    faults: [],
    open: new Map(),
    messages: new Map(),
    commands: new Map(),
    waiting: [],
  };
  const server = createServer((request, response) => void serve(state, request, response));
  const gateway = startGateway(server, () => `ws://${state.address}`);
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  state.address = `127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  return {
    url: `http://${state.address}/api`,
    gateway,
    calls: state.calls,
    problems: state.problems,
    messages: state.messages,
    commands: state.commands,
    ask: (interaction, shard = 0) =>
      new Promise(resolve => {
        state.open.set(interaction.id, { interaction, message: null, resolve });
        gateway.dispatch(shard, 'INTERACTION_CREATE', interaction);
      }),
    accept: (interaction, given) => {
      const open: Open = { interaction, message: null, resolve: () => undefined };
      state.open.set(interaction.id, open);
      return answer(state, open, given);
    },
    messageOf: ({ id }) => {
      const message = state.open.get(id)?.message;
      if (!message) throw new Error('the interaction has no message');
      return message;
    },
    fail: fault => state.faults.push({ ...fault }),
    nextCall: call => new Promise(resolve => state.waiting.push({ call, resolve })),
    stop: async () => {
      gateway.stop();
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  if (state.onCallback && pass(state, request.url ?? '', text)) {
    response.writeHead(204).end();
    return;
  }
  const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace('/api/v10', '');
  const call: Call = {
    method: request.method ?? '',
    path,
    authorization: request.headers.authorization ?? null,
    text,
    body: text === '' ? null : JSON.parse(text),
  };
  state.calls.push(call);
  const { status, body, headers } = faultOf(state, call) ?? respond(state, call);
  // Without a body there must be no content type: discord.js would try to read JSON.
  response.writeHead(status, body ? { 'content-type': 'application/json', ...headers } : { ...headers });
  response.end(body ? JSON.stringify(body) : undefined);
  const told = state.waiting.filter(({ call: wanted }) => wanted.test(nameOf(call)));
  state.waiting = state.waiting.filter(one => !told.includes(one));
  for (const { resolve } of told) resolve(call);
}

/** @returns whether it was a callback */
function pass(state: State, url: string, text: string): boolean {
  const [, id] = /\/interactions\/(\d+)\//u.exec(url) ?? [];
  const open = id === undefined ? undefined : state.open.get(id);
  if (id === undefined || !open) return false;
  state.onCallback?.(id);
  state.open.delete(id);
  open.resolve(JSON.parse(text));
  return true;
}

const nameOf = ({ method, path }: Call) => `${method} ${path}`;

type Response = { status: number; body?: object; headers?: Record<string, string> };

function faultOf(state: State, call: Call): Response | null {
  const fault = state.faults.find(({ call: wanted, times = 1 }) => times > 0 && wanted.test(nameOf(call)));
  if (!fault) return null;
  fault.times = (fault.times ?? 1) - 1;
  const { status, body = { message: 'stand-in', code: 0 }, headers } = fault;
  return { status, body, ...(headers ? { headers } : {}) };
}

const UNAUTHORIZED: Response = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
const NOT_FOUND: Response = { status: 404, body: { message: '404: Not Found', code: 0 } };
const NO_CONTENT: Response = { status: 204 };

const unknown = (what: string, code: number): Response => ({
  status: 404,
  body: { message: `Unknown ${what}`, code },
});

type Route = {
  call: RegExp;
  needsToken?: boolean;
  answer: (state: State, call: Call, found: readonly string[]) => Response;
};

const ROUTES: readonly Route[] = [
  { call: /^GET \/gateway\/bot$/u, needsToken: true, answer: gatewayBot },
  {
    call: /^GET \/applications\/@me$/u,
    needsToken: true,
    answer: () => ({ status: 200, body: { id: APPLICATION_ID } }),
  },
  { call: /^POST \/interactions\/(\d+)\/([^/]+)\/callback$/u, answer: callback },
  { call: /^DELETE \/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/u, answer: deleteOriginal },
  { call: /^POST \/webhooks\/(\d+)\/([^/]+)$/u, answer: followUp },
  {
    call: /^POST \/channels\/(\d+)\/messages$/u,
    needsToken: true,
    answer: () => ({ status: 200, body: { id: '1' } }),
  },
  {
    call: /^(?:GET|PUT) \/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/u,
    needsToken: true,
    answer: commands,
  },
];

function respond(state: State, call: Call): Response {
  for (const { call: wanted, needsToken = false, answer: answerCall } of ROUTES) {
    const found = wanted.exec(nameOf(call));
    if (!found) continue;
    if (needsToken && call.authorization !== `Bot ${state.token}`) return UNAUTHORIZED;
    return answerCall(state, call, found.slice(1));
  }
  return NOT_FOUND;
}

function gatewayBot({ address, shards }: State): Response {
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 };
  return { status: 200, body: { url: `ws://${address}`, shards, session_start_limit } };
}

function callback(state: State, { text }: Call, [id = '', token = '']: readonly string[]): Response {
  const open = state.open.get(id);
  if (open?.interaction.token !== token) return unknown('interaction', 10_062);
  const given: Callback = JSON.parse(text);
  answer(state, open, given);
  return NO_CONTENT;
}

function answer(state: State, open: Open, given: Callback): Message | null {
  const shown = open.interaction.message;
  state.problems.push(...problemsOf(given));
  if (given.type === 4) open.message = newMessage(given.data ?? {});
  // A changed message keeps its flags: an ephemeral one stays ephemeral.
  if (given.type === 7 && shown) {
    open.message = { ...shown, components: given.data?.components ?? shown.components };
  }
  if (given.type === 6 && shown) open.message = shown;
  if (open.message) state.messages.set(open.message.id, open.message);
  open.resolve(given);
  return open.message;
}

function problemsOf({ type, data = {} }: Callback): string[] {
  if (type === 8) return choiceProblems(data.choices ?? []);
  return type === 4 || type === 7 ? messageProblems(data) : [];
}

function openOf(state: State, token: string): Open | undefined {
  return [...state.open.values()].find(({ interaction }) => interaction.token === token);
}

function deleteOriginal(state: State, _: Call, [, token = '']: readonly string[]): Response {
  const message = openOf(state, token)?.message;
  if (!message) return unknown('Webhook', 10_015);
  return state.messages.delete(message.id) ? NO_CONTENT : unknown('Message', 10_008);
}

function followUp(state: State, { text }: Call, [, token = '']: readonly string[]): Response {
  if (!openOf(state, token)) return unknown('Webhook', 10_015);
  const given: Partial<Message> = JSON.parse(text);
  state.problems.push(...messageProblems(given));
  const message = newMessage(given);
  state.messages.set(message.id, message);
  return { status: 200, body: message };
}

/** The fields that Discord adds to a declared command. */
const ADDED = { application_id: APPLICATION_ID, version: '1', default_member_permissions: null, nsfw: false };

function commands(state: State, { method, text }: Call, [guild]: readonly (string | undefined)[]): Response {
  const scope = guild ?? 'global';
  if (method === 'PUT') {
    const declared: object[] = JSON.parse(text);
    state.problems.push(...commandProblems(declared));
    state.commands.set(
      scope,
      declared.map((command, index) => ({ ...ADDED, ...command, id: `16000000000000000${index + 10}` })),
    );
  }
  return { status: 200, body: state.commands.get(scope) ?? [] };
}
