/** How long this adapter waits. These are our choices, within what Discord allows. */
import type { Backoff } from '../service/retry.ts';

export type Timeouts = {
  /** Connecting altogether; after this Discord counts as unreachable. */
  startMs: number;
  /** One try of one call. Discord accepts an answer for 3 s (interactions/receiving-and-responding). */
  callMs: number;
  /** Tries after the first one, of calls that time out or that Discord answers with 5xx. */
  retries: number;
  /** A call is not made again if Discord asks to wait longer than this (429): the answer would be too late. */
  longestPauseMs: number;
  /** On shutdown: finishing pending work, then leaving the gateway. A process has 5 s to end. */
  stopMs: number;
  closeMs: number;
  /** Starting the process of a shard, until it is ready. Less than a platform has to start. */
  shardStartMs: number;
  /** The pauses before a shard that died is started again. */
  respawn: Backoff;
};

export const TIMEOUTS: Timeouts = {
  startMs: 10_000,
  callMs: 2_500,
  retries: 2,
  longestPauseMs: 2_500,
  stopMs: 3_000,
  closeMs: 1_000,
  shardStartMs: 20_000,
  respawn: { firstMs: 1_000, longestMs: 60_000 },
};

/** How far Discord's clock and ours may differ, both ways. */
export const CLOCK_SKEW_SECONDS = 300;

/** How long Discord is given to read an answer over HTTP; until then it does not know the message. */
export const UNTIL_READ = { tries: 5, backoff: { firstMs: 100, longestMs: 800 } } as const;
