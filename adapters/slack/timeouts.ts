/** How long this adapter waits, and how much it remembers. These are our choices, not Slack's limits. */
import type { Backoff } from '../service/retry.ts';

export type Timeouts = {
  /** Starting altogether; after this Slack counts as unreachable. */
  startMs: number;
  /** The pause between two tries while starting. */
  startPauseMs: number;
  /** One call of the Web API or of a response address. */
  callMs: number;
  /** A call is not made again if Slack asks to wait longer than this (429). */
  longestPauseMs: number;
  /** Pauses before a call is made again that Slack answered with 5xx, and how often it is made altogether. */
  call: Backoff & { tries: number };
  /** Opening the socket: its address, the connection, and Slack's greeting. */
  socketMs: number;
  /** Pauses before the second and further tries to open the socket again. The first try is made at once. */
  reconnect: Backoff;
  /** On shutdown: finishing pending work, and closing the socket properly. A process has 5 s to end. */
  stopMs: number;
  closeMs: number;
};

export const TIMEOUTS: Timeouts = {
  startMs: 10_000,
  startPauseMs: 1_000,
  callMs: 5_000,
  longestPauseMs: 10_000,
  call: { firstMs: 500, longestMs: 1_000, tries: 3 },
  socketMs: 10_000,
  reconnect: { firstMs: 1_000, longestMs: 30_000 },
  stopMs: 4_000,
  closeMs: 1_000,
};

/** Threads and direct conversations whose topic is remembered. The least recently used are forgotten first. */
export const MOST_TOPICS = 10_000;

/** Pickers that may be open at once. */
export const MOST_PICKERS = 10_000;

/** Messages that are not answered again. Slack repeats an event at most three times, within an hour. */
export const MOST_MESSAGES = 10_000;

/** Signatures that are refused the second time: more than one process gets in the 10 minutes in which one is valid. */
export const MOST_SIGNATURES = 20_000;

/** How far Slack's clock and ours may differ, both ways: as much as Bolt allows into the past. */
export const CLOCK_SKEW_SECONDS = 300;

/** Messages that are read back to find the topic of a direct conversation. Threads are read from their start. */
export const MOST_MESSAGES_READ = 200;
