import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/announce-skipped.ts',
    // No test replaces a module, so a worker loads each module once for all of its test files.
    isolate: false,
    // One more than the two cores of a small CI machine: many tests wait for a socket or a process.
    maxWorkers: 3,
    testTimeout: 30_000,
  },
});
