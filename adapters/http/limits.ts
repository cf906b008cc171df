/** How long requests may take, and how large they may be. */

/** Platforms send a few KB; nothing larger than this comes from them. */
export const LARGEST_BODY_BYTES = 256 * 1024;

/** For the headers, then for the whole request: a slower sender only occupies a connection. */
export const HEADERS_TIMEOUT_MS = 3_000;
export const REQUEST_TIMEOUT_MS = 10_000;

/** How often the server looks for slow requests. Node's default of 30 s would outlast both timeouts. */
export const SLOW_CHECK_MS = 500;

/** Longer than load balancers keep idle connections (60 s), so that the server is not the one to close first. */
export const KEEP_ALIVE_MS = 65_000;

/** Requests in progress when the server closes are cut off after this. */
export const CLOSE_TIMEOUT_MS = 4_500;

/** How often a closing server looks for connections that have become idle. */
export const IDLE_CHECK_MS = 50;
