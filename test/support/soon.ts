/** `expect.poll` without 50 ms between two tries, and with enough time on a busy machine. */
import { expect } from 'vitest';

export const expectSoon = <T>(get: () => T, { timeout = 3000 } = {}) =>
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- whoever calls it awaits it
  expect.poll(get, { interval: 5, timeout });
