/** What a conversation is about, for questions that name no standard. */
import type { Match } from '../search/match.ts';
import { type PartCode, readPartCode } from '../standard/code.ts';
import type { Column } from '../standard/columns.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { placesOf } from './parts/places.ts';
import { matchOf, type Result } from './result.ts';

/** `parts`: the duty or task that was shown, `columns`: of which columns. */
export type Topic = { standard: CompetencyStandard; parts: readonly PartCode[]; columns: readonly Column[] };

/** After this was shown; nothing where it was no standard, or several. */
export function topicOf(result: Result): Topic | undefined {
  const match = matchOf(result);
  const [place] = placesOf(result);
  const part = match ? readPartCode((place?.task ?? place?.duty)?.code ?? '') : null;
  const columns = result.kind === 'columns' ? result.columns : [];
  return match ? { standard: match.standard, parts: part ? [part] : [], columns } : undefined;
}

/** Nobody named it: it was shown before. */
export function matchOfTopic({ standard }: Pick<Topic, 'standard'>): Match {
  return { standard, how: 'code', score: 1, matchedText: standard.code };
}
