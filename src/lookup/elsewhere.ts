/** Whether words that were asked of one standard stand in lines of others. */
import type { Finder } from './finder.ts';
import { isOnlyRank } from '../search/names/rank-words.ts';
import { fold } from '../standard/fold.ts';
import { looksLikePart } from '../standard/code.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import type { Result } from './result.ts';

export function withElsewhere(index: Finder, result: Result): Result {
  if (result.kind === 'matches' && result.within) {
    return { ...result, isElsewhere: isElsewhere(index, result.words, result.within.standard) };
  }
  if (result.kind === 'no-part' && !looksLikePart(result.asked)) {
    return { ...result, isElsewhere: isElsewhere(index, result.asked, result.match.standard) };
  }
  return result;
}

function isElsewhere(index: Finder, words: string, standard: CompetencyStandard): boolean {
  // 管理 stands in every second line.
  if (isOnlyRank(fold(words))) return false;
  const { standards } = index.linesOf(words, { standard: null, kinds: null });
  return [...standards].some(other => other !== standard);
}
