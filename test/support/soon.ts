/** What is not there yet, but without the 50 ms that a test would wait between looks, and with time for a busy machine. */
import { expect } from 'vitest';

export const expectSoon = <T>(get: () => T, { timeout = 3000 } = {}) =>
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- whoever calls it awaits it
  expect.poll(get, { interval: 5, timeout });
