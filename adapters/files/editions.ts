/** Several documents of one standard: the same version twice, or an older one beside the newest. */
import { baseOf, type CompetencyStandard, versionOf } from '../../src/index.ts';

/** A standard and where it was read from. */
export type Edition = { place: string; standard: CompetencyStandard };

export type ComparedEditions = {
  /** The same version with different texts, in the order of their places; the last one is used. */
  duplicates: { code: string; places: string[] }[];
  older: { code: string; newest: string }[];
};

export function compareEditions(editions: readonly Edition[]): ComparedEditions {
  const versions = new Map<string, Edition[]>();
  const newest = new Map<string, number>();
  for (const edition of editions) {
    const [base, version] = [baseOf(edition.standard.code), versionOf(edition.standard.code)];
    const key = `${base}v${version}`;
    versions.set(key, [...(versions.get(key) ?? []), edition]);
    newest.set(base, Math.max(newest.get(base) ?? 0, version));
  }
  const duplicates = [...versions].filter(([, same]) => differ(same));
  const older = [...versions.values()].flatMap(([edition]) => {
    if (!edition) return [];
    const [base, version] = [baseOf(edition.standard.code), versionOf(edition.standard.code)];
    const latest = newest.get(base) ?? version;
    return version < latest ? [{ code: edition.standard.code, newest: `${base}v${latest}` }] : [];
  });
  return {
    duplicates: duplicates.map(([code, same]) => ({ code, places: same.map(({ place }) => place) })),
    older,
  };
}

/** The same document twice, as ODT and as PDF, is no conflict. */
function differ(same: readonly Edition[]): boolean {
  return new Set(same.map(({ standard }) => JSON.stringify(standard))).size > 1;
}

/** Of the same version the one named later wins; in the order of the places. */
export function currentEditions(editions: readonly Edition[]): Edition[] {
  const current = new Map<string, Edition>();
  for (const edition of editions) {
    const [base, version] = [baseOf(edition.standard.code), versionOf(edition.standard.code)];
    current.set(`${base}v${version}`, edition);
  }
  return [...current.values()];
}
