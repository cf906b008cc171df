/** Everything that is built once from the standards; all of it is read-only afterwards. */
import type { CompetencyStandard } from '../standard/schema.ts';
import { indexSounds } from './by-sound.ts';
import { buildCatalogue } from './catalogue.ts';
import { type ContentIndex, indexContents } from './contents.ts';
import type { NameIndex } from './find.ts';
import { indexNameGrams } from './name-grams.ts';
import type { TeamAlias } from './team-aliases.ts';

export type StandardIndex = NameIndex & { contents: ContentIndex };

export function indexStandards(
  standards: readonly CompetencyStandard[],
  aliases: readonly TeamAlias[] = [],
): StandardIndex {
  const catalogue = buildCatalogue(standards, aliases);
  return {
    catalogue,
    grams: indexNameGrams(catalogue.names),
    sounds: indexSounds(catalogue.names),
    contents: indexContents(catalogue.current),
  };
}
