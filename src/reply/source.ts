/** Where the words of a standard come from: what every answer names. */
import type { CompetencyStandard } from '../standard/schema.ts';
import { versionRow } from '../standard/version.ts';
import type { Source } from './model.ts';

export function sourceOf(standard: CompetencyStandard): Source {
  const row = versionRow(standard);
  return { name: standard.name, code: standard.code, version: row?.version ?? null, date: row?.date || null };
}
