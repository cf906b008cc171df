/** The outcomes as tables: every engine at a size, this engine by kind of question, and its growth. */
import { timesOf, type Times } from '../percentiles.ts';
import { accuracyOf, JUDGED } from './accuracy.ts';
import { OWN } from './engines.ts';
import { type Group, GROUPS } from './questions.ts';
import type { Outcome } from './run.ts';

/** Times of a group at an outcome, `null` where nothing was asked. */
export function timesIn({ asked }: Outcome, group: Group): Times | null {
  const kinds = Object.values(asked[group]?.kinds ?? {});
  return kinds.length === 0 ? null : timesOfKinds(kinds);
}

type Kind = { samples: readonly number[]; slowest: number };

function timesOfKinds(kinds: readonly Kind[]): Times {
  const { p50, p99 } = timesOf(kinds.flatMap(({ samples }) => samples));
  return { p50, p99, slowest: Math.max(...kinds.map(({ slowest }) => slowest)) };
}

export function tableOfSize(outcomes: readonly Outcome[]): string {
  const own = outcomes.find(({ engine }) => engine === OWN);
  const { loaded, counted } = own ?? {};
  const head =
    own && loaded && counted
      ? `\n${count(own.size)} standards, ${count(counted.lines)} lines, ${count(counted.texts)} distinct texts; the standards themselves take ${loaded.megabytes.toFixed(0)} MB\n`
      : '\n';
  const rows = outcomes.map(outcome => [
    outcome.engine,
    outcome.built?.seconds.toFixed(2) ?? '–',
    outcome.built?.heap.toFixed(0) ?? '–',
    outcome.built?.rss.toFixed(0) ?? '–',
    ...GROUPS.flatMap(group => cellsOf(outcome, group, own)),
  ]);
  const titles = [
    '',
    'build s',
    'heap',
    'RSS',
    ...GROUPS.flatMap(group => [`${group} p50 / p99 / slowest`, '×']),
  ];
  return head + layOut([titles, ...rows]) + outcomes.flatMap(notesOf).join('');
}

/** The times, and how many times this engine's median. */
function cellsOf(outcome: Outcome, group: Group, own: Outcome | undefined): [string, string] {
  const times = timesIn(outcome, group);
  if (!times) return ['–', ''];
  const base = own ? timesIn(own, group) : null;
  const { p50, p99, slowest } = times;
  return [[p50, p99, slowest].map(short).join(' / '), base ? ratio(p50 / base.p50) : ''];
}

function notesOf({ engine, asked, stopped }: Outcome): string[] {
  const partly = Object.values(asked)
    .filter(one => one.asked < one.of)
    .map(one => `${one.asked} of ${one.of} ${one.group} questions`);
  return [
    ...(stopped === null ? [] : [`  ${engine}: stopped, ${stopped}\n`]),
    ...(partly.length === 0 ? [] : [`  ${engine}: in its time ${partly.join(', ')}\n`]),
  ];
}

export function tableOfKinds(outcomes: readonly Outcome[]): string {
  const rows = outcomes.flatMap(({ size, asked }) =>
    Object.values(asked).flatMap(({ group, kinds }) =>
      Object.entries(kinds).map(([kind, own]) => {
        const { p50, p99, slowest } = timesOfKinds([own]);
        return [count(size), group, kind, String(own.samples.length), ...[p50, p99, slowest].map(short)];
      }),
    ),
  );
  return layOut([['standards', 'group', 'kind', 'asked', 'p50', 'p99', 'slowest'], ...rows]);
}

export function tableOfGrowth(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(outcome => [
    count(outcome.size),
    count(outcome.counted?.texts ?? 0),
    outcome.built?.seconds.toFixed(2) ?? '–',
    outcome.built?.heap.toFixed(0) ?? '–',
    ...GROUPS.map(group => {
      const times = timesIn(outcome, group);
      return times ? `${short(times.p50)} / ${short(times.p99)}` : '–';
    }),
  ]);
  return layOut([
    ['standards', 'texts', 'build s', 'heap', ...GROUPS.map(group => `${group} p50 / p99`)],
    ...rows,
  ]);
}

/** Right as the first answer / among the first five, in percent; of those asked where that is not all. */
export function tableOfAccuracy(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ engine, judged }) => [
    engine,
    ...JUDGED.map(group => {
      const { places, of } = judged[group] ?? { places: [], of: 0 };
      if (places.length === 0) return '–';
      const { first, few } = accuracyOf(places);
      const asked = places.length < of ? ` (${places.length} asked)` : '';
      return `${first.toFixed(1)} / ${few.toFixed(1)}${asked}`;
    }),
  ]);
  return layOut([['right, %', ...JUDGED.map(group => `${group} first / in five`)], ...rows]);
}

function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return `${rows.map(row => line(row).trimEnd()).join('\n')}\n`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}

/** Milliseconds in three digits; what is less than a microsecond in nanoseconds. */
export function short(milliseconds: number): string {
  if (milliseconds < 0.001) return `${(milliseconds * 1e6).toFixed(0)} ns`;
  if (milliseconds >= 100) return milliseconds.toFixed(0);
  return milliseconds.toFixed(milliseconds >= 10 ? 1 : milliseconds >= 1 ? 2 : 3);
}

function ratio(value: number): string {
  if (value >= 10) return value.toFixed(0);
  return value >= 0.001 ? value.toPrecision(2) : '< 0.001';
}
