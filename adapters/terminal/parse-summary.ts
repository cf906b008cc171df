/** What was read from documents, in numbers. */
import type { Issue, Parsed, Refusal } from '../../src/documents.ts';
import { compareEditions, type Edition } from '../files/editions.ts';
import { visible } from './visible.ts';

export type ReadFile = { file: string; result: Parsed | Refusal };

/** One document, in one line. */
export function summary({ standard, issues }: Parsed): string {
  const { code, name, duties, attitudes } = standard;
  const tasks = duties.flatMap(duty => duty.tasks);
  const places = [...duties, ...tasks];
  const counts = [
    count(duties.length, 'dut', ['y', 'ies']),
    count(tasks.length, 'task'),
    count(tasks.flatMap(task => task.outputs).length, 'output'),
    count(tasks.flatMap(task => task.indicators).length, 'indicator'),
    `${places.flatMap(place => place.knowledge).length} knowledge`,
    count(places.flatMap(place => place.skills).length, 'skill'),
    count(attitudes.length, 'attitude'),
  ];
  return visible(`${code} ${name}: ${counts.join(', ')}, ${count(issues.length, 'issue')}`);
}

/** All documents: how many were read and refused, their issues by severity, and which of them are one standard. */
export function overall(files: readonly ReadFile[]): string {
  const editions = files.flatMap(({ file, result }): Edition[] =>
    result.kind === 'parsed' ? [{ place: file, standard: result.standard }] : [],
  );
  const issues = files.flatMap(({ result }) => (result.kind === 'parsed' ? result.issues : []));
  const severities = (['error', 'warning', 'note'] as const).map(severity =>
    count(issues.filter(issue => issue.severity === severity).length, severity),
  );
  const { duplicates, older } = compareEditions(editions);
  return [
    `${editions.length} read, ${files.length - editions.length} refused; ${severities.join(', ')}`,
    ...byKind(issues),
    ...duplicates.map(({ code, places }) => visible(`${code} is in ${places.join(' and ')}`)),
    ...older.map(({ code, newest }) => visible(`${code} is older than ${newest}`)),
  ].join('\n');
}

/** `issues: 12 code-repeated, 3 level`, the most frequent first; nothing where there are none. */
function byKind(issues: readonly Issue[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of issues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const listed = [...counts].toSorted(([, a], [, b]) => b - a).map(([kind, number]) => `${number} ${kind}`);
  return listed.length > 0 ? [`issues: ${listed.join(', ')}`] : [];
}

function count(number: number, word: string, [one, many] = ['', 's']): string {
  return `${number} ${word}${number === 1 ? one : many}`;
}
