/** How long things may take, and how large they may be. */

/** Both platforms send requests of a few KB; nothing larger than this is anything of theirs. */
export const LARGEST_BODY_BYTES = 256 * 1024;

/** The headers, then the whole request: who sends slower than that holds a connection, not a conversation. */
export const HEADERS_TIMEOUT_MS = 3_000;
export const REQUEST_TIMEOUT_MS = 10_000;

/** How often the server looks for requests that are too slow: Node's own 30 s would be the real limit otherwise. */
export const SLOW_CHECK_MS = 500;

/** An idle connection is kept longer than load balancers keep theirs (60 s), or they would meet a closing one. */
export const KEEP_ALIVE_MS = 65_000;

/**
 * A platform that is neither started nor failed after this counts as failed. Platforms have shorter waits of their own; this
 * is for what they did not think of, and leaves time for many shards, which Discord lets begin one after the other.
 */
export const START_TIMEOUT_MS = 600_000;

/** Within 5 s of the signal the process is gone, even where it was still starting; requests in hand get most of that. */
export const END_TIMEOUT_MS = 4_800;
export const STOP_TIMEOUT_MS = 4_500;

/** How often a server that is closing looks for connections that have become idle. */
export const IDLE_CHECK_MS = 50;

/** Answers kept for who asks the same next: of a real duty one takes about 100 KB with its drawing. */
export const MOST_REMEMBERED = 500;

/** Characters: a longer question is hardly asked twice. */
export const LONGEST_REMEMBERED = 200;
