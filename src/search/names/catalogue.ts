/** The loaded standards by what they can be called: names, old names, other names, codes. */
import { baseOf, readStandardCode, type StandardCode, versionOf } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import { groupBy } from '../../standard/group-by.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import type { Match } from '../match.ts';
import { groupByShape } from './code-shape.ts';
import { spokenForms } from './spoken-forms.ts';
import { unitsOf } from './units.ts';

/** One thing a standard is called: `name` by its document, `alias` by other documents, `team` by the team. */
export type Name = {
  standard: CompetencyStandard;
  text: string;
  folded: string;
  rank: 'name' | 'alias' | 'team';
};

/** What a team calls a standard; an alias with several codes is several of these. */
export type TeamAlias = { alias: string; code: string };

export type Catalogue = {
  standards: readonly CompetencyStandard[];
  /** Of several loaded versions of a standard the newest. */
  current: readonly CompetencyStandard[];
  names: readonly Name[];
  byFolded: ReadonlyMap<string, readonly Name[]>;
  /** By its units in alphabetical order: 經理專案會議 and 會議專案經理 are one. */
  byUnits: ReadonlyMap<string, readonly Name[]>;
  byBase: ReadonlyMap<string, readonly CompetencyStandard[]>;
  /** By what is left of a code that was misread or cut; see `code-like.ts`. */
  byShape: ReadonlyMap<string, readonly CompetencyStandard[]>;
};

export function buildCatalogue(
  standards: readonly CompetencyStandard[],
  teamAliases: readonly TeamAlias[] = [],
): Catalogue {
  const byBase = groupBy(standards, standard => baseOf(standard.code));
  const current = [...byBase.values()].flatMap(newestOf);
  const byTeam = groupBy(teamAliases, ({ code }) => baseOf(code));
  const names = current.flatMap(standard => [
    ...namesOf(standard, byBase.get(baseOf(standard.code)) ?? []),
    ...(byTeam.get(baseOf(standard.code)) ?? []).map(({ alias }): Name => {
      return { standard, text: alias, folded: fold(alias), rank: 'team' };
    }),
  ]);
  return {
    standards,
    current,
    names,
    byFolded: groupBy(names, name => name.folded),
    byUnits: groupBy(names, name => sortedUnits(name.folded)),
    byBase,
    byShape: groupByShape(standards),
  };
}

export function sortedUnits(folded: string): string {
  return unitsOf(folded).toSorted().join(' ');
}

/** All but those that another loaded document replaces: two different standards can print the same code. */
export function newestOf(versions: readonly CompetencyStandard[]): CompetencyStandard[] {
  return versions.filter(older => !versions.some(newer => replaces(newer, older)));
}

/** A higher version of the same code, with the same name or with the older name in its version table. */
function replaces(newer: CompetencyStandard, older: CompetencyStandard): boolean {
  if (versionOf(newer.code) <= versionOf(older.code)) return false;
  const names = [newer.name, ...newer.aliases, ...newer.versions.map(row => row.name)];
  return names.some(name => fold(name) === fold(older.name));
}

/** Directly, or by versions between: a standard can be renamed twice. */
function comesAfter(
  newer: CompetencyStandard,
  older: CompetencyStandard,
  versions: readonly CompetencyStandard[],
): boolean {
  const isBetween = (version: CompetencyStandard) =>
    replaces(newer, version) && comesAfter(version, older, versions);
  return replaces(newer, older) || versions.some(isBetween);
}

/** Its name, its aliases, and what its older versions are called. */
function namesOf(standard: CompetencyStandard, versions: readonly CompetencyStandard[]): Name[] {
  const older = versions.filter(version => comesAfter(standard, version, versions));
  const aliases = [
    ...(standard.remark === null ? [] : [`${standard.name}（${standard.remark}）`]),
    ...spokenForms(standard.name),
    ...standard.aliases,
    ...older.map(version => version.name),
  ];
  const known = new Set([fold(standard.name)]);
  const names: Name[] = [{ standard, text: standard.name, folded: fold(standard.name), rank: 'name' }];
  for (const text of aliases) {
    const folded = fold(text);
    if (known.has(folded) || folded === '' || readStandardCode(text)) continue;
    known.add(folded);
    names.push({ standard, text, folded, rank: 'alias' });
  }
  return names;
}

/** Codes are never fuzzy: the version asked for, else the newest; an old code leads to what replaced it. */
export function findByCode(catalogue: Catalogue, asked: StandardCode): Match[] {
  const matchedText = asked.base + (asked.version === null ? '' : `v${asked.version}`);
  const loaded = catalogue.byBase.get(asked.base) ?? [];
  const version = asked.version;
  const exact =
    version === null ? newestOf(loaded) : loaded.filter(standard => versionOf(standard.code) === version);
  if (exact.length > 0) return exact.map(standard => ({ standard, how: 'code', score: 1, matchedText }));
  const replaced = catalogue.current.filter(standard => standard.aliases.some(alias => isCode(alias, asked)));
  return replaced.map(standard => ({ standard, how: 'alias', score: 1, matchedText }));
}

/** The standards of an occupation group: `BAS2421` of BAS2421-001 and BAS2421-002. */
export function findByGroup({ current }: Catalogue, group: string): Match[] {
  const found = current.filter(({ code }) => code.startsWith(`${group.toUpperCase()}-`));
  return found.map(standard => ({ standard, how: 'code', score: 1, matchedText: standard.code }));
}

function isCode(alias: string, asked: StandardCode): boolean {
  return baseOf(alias) === asked.base && (asked.version === null || versionOf(alias) === asked.version);
}
