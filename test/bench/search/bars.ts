/** How fast, small and accurate this engine has to be, and whether it is. */
import { accuracyOf } from './accuracy.ts';
import { OWN } from './engines.ts';
import { short, timesIn } from './report.ts';
import type { Outcome } from './run.ts';

type Bar = {
  what: string;
  at: number;
  limit: number;
  unit: string;
  value: (outcome: Outcome) => number | undefined;
};

/** Weighed with the standards it was built from: without them it could not answer. */
const heap = ({ loaded, built }: Outcome) => (loaded && built ? loaded.megabytes + built.heap : undefined);
const build = ({ built }: Outcome) => built?.seconds;

const BARS: readonly Bar[] = [
  { what: 'role p99', at: 1000, limit: 3, unit: 'ms', value: one => timesIn(one, 'role')?.p99 },
  { what: 'content p50', at: 1000, limit: 0.6, unit: 'ms', value: one => timesIn(one, 'content')?.p50 },
  { what: 'content p99', at: 1000, limit: 8, unit: 'ms', value: one => timesIn(one, 'content')?.p99 },
  { what: 'suggest p99', at: 1000, limit: 2, unit: 'ms', value: one => timesIn(one, 'suggest')?.p99 },
  { what: 'pasted, slowest', at: 1000, limit: 10, unit: 'ms', value: one => timesIn(one, 'pasted')?.slowest },
  ...(['role', 'content', 'suggest'] as const).map(
    (group): Bar => ({
      what: `${group}, slowest`,
      at: 1000,
      limit: 20,
      unit: 'ms',
      value: one => timesIn(one, group)?.slowest,
    }),
  ),
  { what: 'build', at: 1000, limit: 1.5, unit: 's', value: build },
  { what: 'heap with the standards', at: 1000, limit: 130, unit: 'MB', value: heap },
  { what: 'content p99', at: 10_000, limit: 60, unit: 'ms', value: one => timesIn(one, 'content')?.p99 },
  { what: 'build', at: 10_000, limit: 15, unit: 's', value: build },
  { what: 'heap with the standards', at: 10_000, limit: 900, unit: 'MB', value: heap },
];

/** One line for each bar whose size was measured. */
export function listBars(outcomes: readonly Outcome[]): string {
  const lines = BARS.flatMap(({ what, at, limit, unit, value }) => {
    const outcome = outcomes.find(({ size }) => size === at);
    if (!outcome) return [];
    const measured = value(outcome);
    const verdict = measured !== undefined && measured <= limit ? 'ok  ' : 'MISS';
    const shown = measured === undefined ? 'not measured' : `${short(measured)} ${unit}`;
    return [
      `${verdict}  ${`${at.toLocaleString('en')} standards, ${what}`.padEnd(44)}${shown.padEnd(14)}<= ${limit} ${unit}\n`,
    ];
  });
  return lines.join('');
}

/** With so many standards an engine has to be as accurate as every rival. */
const COMPARED_AT = 1000;
/** Fewer questions say nothing. */
const LEAST_COMPARED = 100;

/** One line for each rival: right as the first answer, of the questions that both were asked. */
export function listAccuracyBars(outcomes: readonly Outcome[]): string {
  const compared = outcomes.filter(({ size }) => size === COMPARED_AT);
  const own = compared.find(({ engine }) => engine === OWN);
  const lines = (['role', 'content'] as const).flatMap(group =>
    compared.flatMap(({ engine, judged }) => {
      const rivals = judged[group]?.places ?? [];
      const owns = own?.judged[group]?.places ?? [];
      const both = Math.min(rivals.length, owns.length);
      if (engine === OWN || both < LEAST_COMPARED) return [];
      const { first } = accuracyOf(owns.slice(0, both));
      const limit = accuracyOf(rivals.slice(0, both)).first;
      const what = `${COMPARED_AT.toLocaleString('en')} standards, ${group}, right first`.padEnd(44);
      const verdict = first >= limit ? 'ok  ' : 'MISS';
      return [
        `${verdict}  ${what}${`${first.toFixed(1)} %`.padEnd(14)}>= ${limit.toFixed(1)} % (${engine})\n`,
      ];
    }),
  );
  return lines.join('');
}
