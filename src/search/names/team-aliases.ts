/** What a team calls standards: a small JSON file that people edit, `{ "小主管": "BGM1219-002", … }`. */
import { readStandardCode } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { buildCatalogue, type Catalogue, findByCode, type TeamAlias } from './catalogue.ts';

export type ReadAliases = { kind: 'aliases'; aliases: TeamAlias[] } | { kind: 'invalid'; problems: string[] };

/** Reads the file's text for the standards that are loaded, or says everything that is wrong with it, a line each. */
export function readTeamAliases(json: string, standards: readonly CompetencyStandard[]): ReadAliases {
  const entries = parse(json);
  if (typeof entries === 'string') return { kind: 'invalid', problems: [entries] };
  const catalogue = buildCatalogue(standards);
  const problems = [...findDuplicates(json), ...entries.flatMap(entry => checkEntry(catalogue, entry))];
  if (problems.length > 0) return { kind: 'invalid', problems };
  return {
    kind: 'aliases',
    aliases: entries.flatMap(({ alias, codes }) => codes.map(code => ({ alias, code }))),
  };
}

type Entry = { alias: string; codes: string[] };

function parse(json: string): Entry[] | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'is not an object of aliases and codes, like { "小主管": "BGM1219-002" }';
  }
  return Object.entries(value).map(([alias, codes]: [string, unknown]) => ({
    alias,
    codes: (Array.isArray(codes) ? codes : [codes]).map(String),
  }));
}

/** JSON keeps only the last of equal keys, so they are looked for in the text. */
function findDuplicates(json: string): string[] {
  const keys = [...json.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/gu)].map(([, key = '']) => key);
  const repeated = keys.filter((key, index) => keys.findIndex(other => fold(other) === fold(key)) < index);
  return repeated.map(key => `"${key}" stands twice; give one alias several codes as a list`);
}

function checkEntry(catalogue: Catalogue, { alias, codes }: Entry): string[] {
  const folded = fold(alias);
  if (folded.length < 2) return [`"${alias}" is too short to be told from other words`];
  const named = catalogue.names.find(name => name.rank === 'name' && name.folded === folded);
  const isOthers = named && !codes.some(code => isCodeOf(catalogue, code, named.standard));
  return [
    ...(isOthers ? [`"${alias}" is the name of ${named.standard.code}, not of ${codes.join(', ')}`] : []),
    ...codes
      .filter(code => matchesOf(catalogue, code).length === 0)
      .map(code => {
        return `"${alias}": no standard with the code ${code} is loaded`;
      }),
  ];
}

function isCodeOf(catalogue: Catalogue, code: string, standard: CompetencyStandard): boolean {
  return matchesOf(catalogue, code).some(match => match.standard === standard);
}

function matchesOf(catalogue: Catalogue, code: string): ReturnType<typeof findByCode> {
  const asked = readStandardCode(code);
  return asked ? findByCode(catalogue, asked) : [];
}
