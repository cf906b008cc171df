/** Times of single calls, in milliseconds, and what of them is quoted. */

export type Times = { p50: number; p99: number; slowest: number };

export function timesOf(samples: readonly number[]): Times {
  const sorted = Float64Array.from(samples).toSorted();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), slowest: at(1) };
}

/** Runs `call` on every input, `rounds` times over, after one round that is not counted. */
export function timeEach<T>(inputs: readonly T[], rounds: number, call: (input: T) => unknown): number[] {
  const samples: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const input of inputs) {
      const from = performance.now();
      call(input);
      if (round > 0) samples.push(performance.now() - from);
    }
  }
  return samples;
}

export function format(milliseconds: number): string {
  return milliseconds < 0.001 ? `${(milliseconds * 1e6).toFixed(0)} ns` : `${milliseconds.toFixed(3)} ms`;
}
