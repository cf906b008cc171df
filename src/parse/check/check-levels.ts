/** Levels that are none of the six, or are not printed. */
import type { DraftDuty, DraftStandard, DraftTask } from '../draft.ts';
import type { FoundIssue } from '../issue.ts';
import { readLevel } from '../fields/level.ts';

export function checkLevels({ particulars, code, duties }: DraftStandard): FoundIssue[] {
  const own = { code: code.text, line: particulars.level?.line ?? code.line };
  return [...checkLevel(particulars.level?.text ?? null, [own]), ...duties.flatMap(checkTasks)];
}

/** A level's cell is usually merged over several tasks: what is wrong in it is one issue. */
function checkTasks({ tasks }: DraftDuty): FoundIssue[] {
  const groups: DraftTask[][] = [];
  for (const task of tasks) {
    const group = groups.at(-1);
    if (group?.[0]?.level === task.level) group.push(task);
    else groups.push([task]);
  }
  return groups.flatMap(group => checkLevel(group[0]?.level ?? null, group));
}

type LevelPlace = { code: string; line: number };

function checkLevel(printed: string | null, places: readonly LevelPlace[]): FoundIssue[] {
  const text = printed ?? '';
  const [first] = places;
  if (!first || /^[1-6]$/u.test(text)) return [];
  const { level } = readLevel(text);
  const found = level === null ? text || 'nothing' : `${text}, read as ${level}`;
  const others = places.length > 1 ? ` (${places.map(place => place.code).join(', ')})` : '';
  return [{ kind: 'level', ...placeOf(first), expected: 'a level from 1 to 6', found: found + others }];
}

function placeOf({ code, line }: LevelPlace): LevelPlace {
  return { code, line };
}
