/** How long this adapter waits, and how much it remembers: our choices, not Slack's. */

export type Patience = {
  /** Starting altogether: then Slack counts as unreachable. */
  startMs: number;
  /** Between two tries while starting. */
  startPauseMs: number;
  /** One call of the Web API or of a response address. */
  callMs: number;
  /** The longest pause that Slack may ask for (429) before a call is made again; longer ones are given up. */
  longestPauseMs: number;
  /** Before a call that Slack answered with 5xx is made again. */
  pauseMs: number;
  /** Calls altogether. */
  tries: number;
  /** Opening the socket: its address, the connection, and Slack's greeting. */
  socketMs: number;
  /** Before the second try to open the socket again; doubled with each further one. The first is made at once. */
  reconnectMs: number;
  longestReconnectMs: number;
  /** Ending what is in hand, and leaving the socket in peace; less than the 5 s that a process is given. */
  stopMs: number;
  closeMs: number;
};

export const PATIENCE: Patience = {
  startMs: 10_000,
  startPauseMs: 1_000,
  callMs: 5_000,
  longestPauseMs: 10_000,
  pauseMs: 500,
  tries: 3,
  socketMs: 10_000,
  reconnectMs: 1_000,
  longestReconnectMs: 30_000,
  stopMs: 4_000,
  closeMs: 1_500,
};

/** Threads and direct messages whose standard is remembered; those asked in longest ago are forgotten first. */
export const MOST_CONVERSATIONS = 10_000;

/** Windows of the picker that may be open at once. */
export const MOST_PICKERS = 10_000;

/** Events that are not answered again; Slack repeats one for an hour at most, three times. */
export const MOST_EVENTS = 10_000;

/** Signatures that are refused the second time: more than the 10 minutes in which one is valid bring to one process. */
export const MOST_SIGNATURES = 20_000;

/** Slack's clock and ours may differ by this: as much as Bolt allows into the past. */
export const CLOCK_SKEW_SECONDS = 300;

/** Messages that are looked through for the standard that a direct message is about; threads are read from their start. */
export const MOST_MESSAGES_READ = 200;
