/** Everything that is built once from the standards; all of it is read-only afterwards. */
import type { CompetencyStandard } from '../standard/schema.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { type ContentIndex, indexContents } from './contents.ts';
import { indexNearNames, type NearNames } from './near-names.ts';

export type StandardIndex = { catalogue: Catalogue; near: NearNames; contents: ContentIndex };

export function indexStandards(standards: readonly CompetencyStandard[]): StandardIndex {
  const catalogue = buildCatalogue(standards);
  return { catalogue, near: indexNearNames(catalogue), contents: indexContents(catalogue.current) };
}
