import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Their tests wait for processes, so they start first and the others run meanwhile. */
const WAITS_FOR_PROCESSES = /(?:process|shards|main)\.test\.ts$/u;

class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- a method of vitest, not of an array
    const sorted = await super.sort(files);
    const waits = (file: TestSpecification) => WAITS_FOR_PROCESSES.test(file.moduleId);
    return [...sorted.filter(waits), ...sorted.filter(file => !waits(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/announce-skipped.ts',
    // No test replaces a module, so a worker loads each module once for all of its test files.
    isolate: false,
    // One more than the two cores of a small CI machine: many tests wait for a socket or a process.
    maxWorkers: 3,
    // Most objects of a test die young: with more room for them the collector takes a twentieth less time.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: WaitingFirst },
    testTimeout: 30_000,
  },
});
