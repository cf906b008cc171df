/** Everything that is built once from the standards; all of it is read-only afterwards. */
import type { CompetencyStandard } from '../standard/schema.ts';
import { indexSounds } from './names/by-sound.ts';
import { buildCatalogue, type TeamAlias } from './names/catalogue.ts';
import { type LineIndex, indexLines } from './lines/contents.ts';
import type { NameIndex } from './find.ts';
import { indexNameGrams } from './names/name-grams.ts';

export type StandardIndex = NameIndex & { contents: LineIndex };

export function indexStandards(
  standards: readonly CompetencyStandard[],
  aliases: readonly TeamAlias[] = [],
): StandardIndex {
  const catalogue = buildCatalogue(standards, aliases);
  return {
    catalogue,
    grams: indexNameGrams(catalogue.names),
    sounds: indexSounds(catalogue.names),
    contents: indexLines(catalogue.current),
  };
}
