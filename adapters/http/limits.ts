/** How large requests may be, and how long they may take. */

/** Platforms send a few KB; nothing larger than this comes from them. */
export const LARGEST_BODY_BYTES = 256 * 1024;

export type HttpTimeouts = {
  /** For the headers, then for the whole request: a slower sender only occupies a connection. */
  headersMs: number;
  requestMs: number;
  /** How often the server looks for slow requests. Node's default of 30 s would outlast both timeouts. */
  slowCheckMs: number;
  /** Longer than load balancers keep idle connections (60 s), so that the server is not the one to close first. */
  keepAliveMs: number;
  /** Requests in progress when the server closes are cut off after this. */
  closeMs: number;
};

export const HTTP_TIMEOUTS: HttpTimeouts = {
  headersMs: 3_000,
  requestMs: 10_000,
  slowCheckMs: 500,
  keepAliveMs: 65_000,
  closeMs: 4_500,
};

/** How often a closing server looks for connections that have become idle. */
export const IDLE_CHECK_MS = 50;
