/** Which version of a standard a document is, and whether its own table knows a newer one. */
import { baseOf, versionOf } from './code.ts';
import type { CompetencyStandard, Version } from './schema.ts';

/** The row of the version table that is this document; `null` where there is no table or no such row. */
export function versionRow(standard: CompetencyStandard): Version | null {
  const own = (row: Version) =>
    baseOf(row.code) === baseOf(standard.code) && versionOf(row.code) === versionOf(standard.code);
  return standard.versions.find(own) ?? null;
}

/**
 * The newest row after this document's own, in the order that can be trusted: a row that says 「已被《…》取代」
 * is never newest, then the version number counts, then the date.
 */
export function newerVersion(standard: CompetencyStandard): Version | null {
  const own = versionRow(standard);
  const ownAge: Age = own ? ageOf(own) : [versionOf(standard.code), ''];
  const newer = standard.versions
    .filter(row => row !== own && !isSuperseded(row) && compareAges(ageOf(row), ownAge) > 0)
    .toSorted((a, b) => compareAges(ageOf(b), ageOf(a)));
  return newer[0] ?? null;
}

/** Whether the document itself says that it is no longer the current one. */
export function isHistorical(standard: CompetencyStandard): boolean {
  const own = versionRow(standard);
  return own !== null && (isSuperseded(own) || own.status === '歷史版本');
}

function isSuperseded(row: Version): boolean {
  return /已被.*取代/u.test(row.note);
}

type Age = [version: number, date: string];

function ageOf(row: Version): Age {
  const printed = /^V(\d+)$/iu.exec(row.version)?.[1];
  return [printed ? Number(printed) : versionOf(row.code), row.date];
}

function compareAges([versionA, dateA]: Age, [versionB, dateB]: Age): number {
  return versionA - versionB || dateA.localeCompare(dateB);
}
