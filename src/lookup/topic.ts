/** What a conversation is about, for questions that name no standard. */
import { type PartCode, readPartCode } from '../standard/code.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import type { LookupResult } from './result.ts';

/** `parts`: the duty or task that was shown. */
export type Topic = { standard: CompetencyStandard; parts: readonly PartCode[] };

/** After this was shown; nothing where it was no standard, or several. */
export function topicOf(result: LookupResult): Topic | undefined {
  const match = result.kind === 'matches' ? result.within : 'match' in result ? result.match : null;
  const part = match ? readPartCode(partOf(result)) : null;
  return match ? { standard: match.standard, parts: part ? [part] : [] } : undefined;
}

/** The code of the duty or task that a result shows, `''` where it shows none or several. */
function partOf(result: LookupResult): string {
  switch (result.kind) {
    case 'duty':
      return result.duties[0]?.code ?? '';
    case 'task':
      return result.places[0]?.task.code ?? '';
    case 'aspect':
      return (result.task ?? result.duty)?.code ?? '';
    case 'item':
      return (result.items[0]?.task ?? result.items[0]?.duty)?.code ?? '';
    case 'standard':
    case 'matches':
    case 'choices':
    case 'no-part':
    case 'nothing':
    case 'help':
    case 'list':
    case 'unreadable':
      return '';
  }
}
