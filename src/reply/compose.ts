/** A result → the reply that says it. One composer for each kind of result. */
import { isOlderCode } from '../lookup/address.ts';
import { type Lookup, matchOf, type Result } from '../lookup/result.ts';
import type { Match } from '../search/match.ts';
import { readStandardCode } from '../standard/code.ts';
import { isHistorical, newerVersion } from '../standard/version.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { clip, QUOTED } from './clip.ts';
import { composeCompare } from './compose-compare.ts';
import { composeSeveral } from './compose-several.ts';
import { composeCount, composeFiltered, composeLevels, composeUnstated } from './compose-filtered.ts';
import { composeColumns } from './compose-columns.ts';
import { composeDuty, composeItem, composeTask } from './compose-part.ts';
import {
  composeChoices,
  composeHelp,
  composeNoPart,
  composeNothing,
  composeUnreadable,
  nearestSection,
} from './compose-search.ts';
import { composeMatches } from './compose-matches.ts';
import { composeList } from './compose-list.ts';
import { composeStandard } from './compose-standard.ts';
import type { Reply } from './model.ts';
import { sourceOf } from './source.ts';
import { named } from './lines.ts';
import { say } from './wording.ts';

/** `loaded`: all loaded standards, to say where a newer version of the one that is shown is among them. */
export function compose(
  { result, absent, near, unloaded, left }: Lookup,
  loaded: readonly CompetencyStandard[],
): Reply {
  const reply = composeResult(result, loaded);
  const match = matchOf(result);
  const notices = [
    ...(match ? [...howNotices(match), ...versionNotices(match.standard, loaded)] : []),
    ...wordNotices(result, reply),
    ...reply.notices,
    ...(absent.length > 0 ? [say.absent(clip(absent.join(' '), QUOTED))] : []),
    ...(unloaded.length > 0 ? [say.unloaded(clip(unloaded.join('、'), QUOTED))] : []),
    ...(left.length > 0 ? [say.left(left)] : []),
  ];
  const nearest = match && near.length > 0 ? [nearestSection(near, match.standard, absent)] : [];
  const all = [...nearest, ...reply.sections];
  const sections = match || result.kind === 'matches' ? numbered(all) : all;
  return { ...reply, notices, sections, source: match ? sourceOf(match.standard) : null };
}

/** Lines of a document get their number, to be quoted by. */
function numbered(sections: Reply['sections']): Reply['sections'] {
  let number = -1;
  return sections.map(section => ({
    ...section,
    groups: section.groups.map(group => ({
      ...group,
      lines: group.lines.map(line => ({ ...line, number: (number += 1) })),
    })),
  }));
}

// Long only because there are so many kinds.
// oxlint-disable-next-line max-lines-per-function
function composeResult(result: Result, loaded: readonly CompetencyStandard[]): Reply {
  switch (result.kind) {
    case 'standard':
      return composeStandard(result.match.standard);
    case 'duty':
      return composeDuty(result);
    case 'task':
      return composeTask(result);
    case 'item':
      return composeItem(result);
    case 'columns':
      return composeColumns(result);
    case 'matches':
      return composeMatches(result);
    case 'choices':
      return composeChoices(result);
    case 'nothing':
      return composeNothing(result, loaded);
    case 'no-part':
      return composeNoPart(result);
    case 'help':
      return composeHelp(result);
    case 'list':
      return composeList(result);
    case 'several':
      return composeSeveral(result, one => composeResult(one, loaded));
    case 'compare':
      return composeCompare(result);
    case 'count':
      return composeCount(result);
    case 'filtered':
      return composeFiltered(result);
    case 'levels':
      return composeLevels(result);
    case 'unstated':
      return composeUnstated(result);
    case 'unreadable':
      return composeUnreadable(result);
  }
}

/** Whatever was not said exactly is told: as what the question was understood, or by which other name. */
function howNotices({ how, matchedText, standard }: Match): string[] {
  switch (how) {
    case 'alias':
      return [aliasNotice(matchedText, standard)];
    case 'team-alias':
      return [say.teamAlias(matchedText, standard.name)];
    case 'wording':
    case 'reordered':
    case 'partial':
      return [say.understood(standard.name)];
    case 'sound':
    case 'fuzzy':
      return [
        matchedText === standard.name
          ? say.understood(standard.name)
          : say.understoodBy(standard.name, matchedText),
      ];
    case 'code-like':
      return [say.codeLike(standard.code)];
    case 'code':
      return isOlderCode({ matchedText, standard }) ? [say.olderToo(matchedText, standard.code)] : [];
    case 'occupation':
    case 'content':
    case 'exact':
      return [];
  }
}

function aliasNotice(alias: string, { code, name }: CompetencyStandard): string {
  return readStandardCode(alias) ? say.oldCode(alias, code) : say.alias(alias, name);
}

function wordNotices(result: Result, { code, title }: Reply): string[] {
  const isByWords =
    (result.kind === 'duty' || result.kind === 'task' || result.kind === 'columns') && result.by;
  if (!isByWords) return [];
  const part =
    result.kind === 'columns'
      ? named(result.task ?? result.duty ?? { code: '', name: title })
      : `${code ?? ''} ${title}`;
  return [say.understoodPart(clip(isByWords.words, QUOTED), part)];
}

function versionNotices(standard: CompetencyStandard, loaded: readonly CompetencyStandard[]): string[] {
  const newer = newerVersion(standard);
  const isLoaded = newer && loaded.some(other => other.code === newer.code);
  return [
    ...(isHistorical(standard) ? [say.historical] : []),
    ...(newer && isLoaded ? [say.newerLoaded(newer.code)] : []),
    ...(newer && !isLoaded ? [say.newer(newer)] : []),
  ];
}
