/** How long this adapter waits: our choices, within what Discord allows. */
import type { Backoff } from '../service/retry.ts';

export type Patience = {
  /** Connecting altogether: then Discord counts as unreachable. */
  startMs: number;
  /** One try of one call; the next one begins then. Discord takes an answer for 3 s (interactions, receiving-and-responding). */
  callMs: number;
  /** Tries after the first, of calls that time out or are answered with 5xx. */
  retries: number;
  /** The longest pause that Discord may ask for (429); after that no answer is waited for any more. */
  longestPauseMs: number;
  /** Ending what is in hand, then leaving the gateway; together less than the 5 s that a process is given. */
  stopMs: number;
  closeMs: number;
  /** The start of a shard's process, with its standards, until it is ready; less than the start of a platform may take. */
  shardStartMs: number;
  /** A shard's process that died is started again after this, twice as long with each further death. */
  respawn: Backoff;
};

export const PATIENCE: Patience = {
  startMs: 10_000,
  callMs: 2_500,
  retries: 2,
  longestPauseMs: 2_500,
  stopMs: 3_000,
  closeMs: 1_000,
  shardStartMs: 20_000,
  respawn: { firstMs: 1_000, longestMs: 60_000 },
};

/** How old a signed request may be, and how far ahead its clock: as much as platforms commonly allow. */
export const CLOCK_SKEW_SECONDS = 300;

/** How long Discord is given to read an answer over HTTP before what follows it counts as failed. */
export const UNTIL_READ = { tries: 5, backoff: { firstMs: 100, longestMs: 800 } } as const;
