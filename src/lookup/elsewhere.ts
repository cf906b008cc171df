/** Whether words that were asked of one standard stand in lines of others. */
import { findLines } from '../search/lines/contents.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import { looksLikePart } from '../standard/code.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import type { Result } from './result.ts';

export function withElsewhere(index: StandardIndex, result: Result): Result {
  if (result.kind === 'matches' && result.within) {
    return { ...result, isElsewhere: isElsewhere(index, result.words, result.within.standard) };
  }
  if (result.kind === 'no-part' && !looksLikePart(result.asked)) {
    return { ...result, isElsewhere: isElsewhere(index, result.asked, result.match.standard) };
  }
  return result;
}

function isElsewhere({ contents }: StandardIndex, words: string, standard: CompetencyStandard): boolean {
  const { standards } = findLines(contents, words, { standard: null, kinds: null });
  return [...standards].some(other => other !== standard);
}
