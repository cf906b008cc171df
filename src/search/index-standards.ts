/** Everything that is built once from the standards; all of it is read-only afterwards. */
import type { CompetencyStandard } from '../standard/schema.ts';
import { indexSounds } from './names/by-sound.ts';
import { indexOccupations } from './names/related-occupations.ts';
import { buildCatalogue, type TeamAlias } from './names/catalogue.ts';
import { indexParts, type PartIndex } from './part-index.ts';
import { type LineIndex, indexLines } from './lines/contents.ts';
import type { NameIndex } from './find.ts';
import { indexNameStarts, type NameStarts } from './names/name-starts.ts';
import { indexInitials } from './names/initials.ts';
import { indexSpellings } from './names/spellings.ts';
import { indexNameGrams } from './names/name-grams.ts';

export type StandardIndex = NameIndex & {
  contents: LineIndex;
  starts: NameStarts;
  groups: ReadonlySet<string>;
  parts: PartIndex;
};

export function indexStandards(
  standards: readonly CompetencyStandard[],
  aliases: readonly TeamAlias[] = [],
): StandardIndex {
  const catalogue = buildCatalogue(standards, aliases);
  return {
    catalogue,
    occupations: indexOccupations(catalogue.current),
    grams: indexNameGrams(catalogue.names),
    starts: indexNameStarts(catalogue.names),
    parts: indexParts(catalogue.current),
    groups: new Set(catalogue.current.map(({ code }) => code.split('-')[0] ?? code)),
    sounds: indexSounds(catalogue.names),
    initials: indexInitials(catalogue.names),
    spellings: indexSpellings(catalogue.names),
    contents: indexLines(catalogue.current),
  };
}
