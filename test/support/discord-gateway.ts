/** Discord's gateway on loopback: hello, identify, resume, heartbeats, dispatches, and lost connections. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

export const APPLICATION_ID = '1100000000000000001';

const HEARTBEAT_MS = 45_000;

/** What a client may send, all kinds of frames in one type. */
type Frame = { op: number; d: { shard?: [number, number]; session_id?: string } | null };

/** One connection of a shard. `how`: a lost connection should be resumed. */
type Session = { shard: number; shards: number; how: 'identified' | 'resumed'; socket: WebSocket };

export type Gateway = {
  /** All sessions, oldest first. */
  sessions: readonly Session[];
  /** How many clients tried to connect, accepted or not. */
  knocks(): number;
  /** The codes with which clients closed connections. */
  closes: readonly number[];
  /** Sends an event to a shard, which must be connected. */
  dispatch(shard: number, type: string, data: unknown): void;
  /** The next session. */
  nextSession(): Promise<Session>;
  /** Ends the connection without closing it. */
  drop(shard?: number): void;
  close(code: number, shard?: number): void;
  /** Op 7. */
  askToReconnect(shard?: number): void;
  /** Op 9. */
  invalidate(canResume: boolean, shard?: number): void;
  /** From now on closes connections with this code when they identify. */
  refuseWith(code: number): void;
  /** From now on accepts connections, or does not. */
  letIn(isOpen: boolean): void;
  /** From now on sends nothing, not even hello. */
  silence(): void;
  stop(): void;
};

type Welcome = { kind: 'ready' } | { kind: 'refused'; code: number } | { kind: 'silent' };

/** The state of the gateway. */
type State = {
  welcome: Welcome;
  isOpen: boolean;
  knocks: number;
  sessions: Session[];
  closes: number[];
  waiting: ((session: Session) => void)[];
  sequence: number;
};

export function startGateway(server: Server, address: () => string): Gateway {
  const state: State = {
    welcome: { kind: 'ready' },
    isOpen: true,
    knocks: 0,
    sessions: [],
    closes: [],
    waiting: [],
    sequence: 0,
  };
  const verifyClient = (): boolean => {
    state.knocks += 1;
    return state.isOpen;
  };
  const sockets = new WebSocketServer({ server, verifyClient });
  sockets.on('connection', socket => greet(state, socket, address));
  const of = (shard = 0): Session => {
    const open = state.sessions.filter(
      one => one.shard === shard && one.socket.readyState === one.socket.OPEN,
    );
    const last = open.at(-1);
    if (!last) throw new Error(`shard ${shard} is not connected`);
    return last;
  };
  return {
    sessions: state.sessions,
    knocks: () => state.knocks,
    closes: state.closes,
    dispatch: (shard, type, data) =>
      send(of(shard).socket, { op: 0, t: type, d: data, s: (state.sequence += 1) }),
    nextSession: () => new Promise(resolve => state.waiting.push(resolve)),
    drop: shard => of(shard).socket.terminate(),
    close: (code, shard) => of(shard).socket.close(code),
    askToReconnect: shard => send(of(shard).socket, { op: 7, d: null }),
    invalidate: (canResume, shard) => send(of(shard).socket, { op: 9, d: canResume }),
    refuseWith: code => (state.welcome = { kind: 'refused', code }),
    letIn: isOpen => (state.isOpen = isOpen),
    silence: () => (state.welcome = { kind: 'silent' }),
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function greet(state: State, socket: WebSocket, address: () => string): void {
  socket.on('close', (code: number) => state.closes.push(code));
  if (state.welcome.kind === 'silent') return;
  send(socket, { op: 10, d: { heartbeat_interval: HEARTBEAT_MS } });
  socket.on('message', (data: Buffer) => {
    const frame: Frame = JSON.parse(data.toString('utf8'));
    if (frame.op === 1) send(socket, { op: 11, d: null });
    if (frame.op === 2) identify(state, { socket, frame, address: address() });
    if (frame.op === 6) resume(state, socket, frame);
  });
}

type Identify = { socket: WebSocket; frame: Frame; address: string };

function identify(state: State, { socket, frame, address }: Identify): void {
  if (state.welcome.kind === 'refused') {
    socket.close(state.welcome.code);
    return;
  }
  const { shard: [shard, shards] = [0, 1] } = frame.d ?? {};
  const d = {
    v: 10,
    user: { id: APPLICATION_ID, username: '職能', discriminator: '0', avatar: null, bot: true },
    // Without the intent Discord says no more about them.
    guilds: [{ id: '1300000000000000001', unavailable: true }],
    session_id: `${shard}/${shards}/${state.sessions.length}`,
    resume_gateway_url: address,
    shard: [shard, shards],
    application: { id: APPLICATION_ID, flags: 0 },
  };
  send(socket, { op: 0, t: 'READY', s: (state.sequence += 1), d });
  begin(state, { shard, shards, how: 'identified', socket });
}

function resume(state: State, socket: WebSocket, frame: Frame): void {
  const [shard = 0, shards = 1] = (frame.d?.session_id ?? '').split('/').map(Number);
  send(socket, { op: 0, t: 'RESUMED', s: (state.sequence += 1), d: {} });
  begin(state, { shard, shards, how: 'resumed', socket });
}

function begin(state: State, session: Session): void {
  state.sessions.push(session);
  for (const tell of state.waiting.splice(0)) tell(session);
}

function send(socket: WebSocket, frame: object): void {
  socket.send(JSON.stringify(frame));
}
