/** From a standard's lists to the lines, groups and sections of a reply. */
import type { Attitude, CompetencyStandard, Duty, Knowledge, Output, Task } from '../standard/schema.ts';
import type { Fact, Group, Line, Section } from './model.ts';
import { COLUMNS } from '../standard/columns.ts';
import { differentLevels, levelAsPrinted, levelName } from './levels.ts';
import { say, WORDS } from './wording.ts';

/** Lines listed of a search; more are counted, and the reply says how to narrow it. */
export const MOST_HITS = 40;

export function textLine({ code, text }: Output): Line {
  return { code: code === '' ? null : code, text, items: [], place: null };
}

export function abilityLine({ items, ...line }: Knowledge): Line {
  return { ...textLine(line), items };
}

export function attitudeLine({ code, name, description }: Attitude): Line {
  return { code, text: description === null ? name : `${name}：${description}`, items: [], place: null };
}

export function plainLine(text: string): Line {
  return { code: null, text, items: [], place: null };
}

/** `empty` says why there are no lines, if there are none. */
export function group(label: string | null, lines: readonly Line[], empty: string = WORDS.none): Group {
  return { label, lines, empty: lines.length === 0 ? empty : null };
}

export function section(heading: string | null, groups: readonly Group[]): Section {
  return { code: null, heading, note: null, groups };
}

/** A group only where there is something: knowledge and skills stand on the duty or on the task, not on both. */
export function abilityGroups({ knowledge, skills }: Pick<Duty, 'knowledge' | 'skills'>): Group[] {
  return [
    group(COLUMNS.knowledge.printed, knowledge.map(abilityLine)),
    group(COLUMNS.skills.printed, skills.map(abilityLine)),
  ].filter(({ lines }) => lines.length > 0);
}

export function taskSection(task: Task, standard: CompetencyStandard): Section {
  return {
    code: task.code,
    heading: task.name,
    note: levelNote(task, standard),
    groups: [
      group(COLUMNS.outputs.printed, task.outputs.map(textLine)),
      group(COLUMNS.indicators.printed, task.indicators.map(textLine)),
      ...abilityGroups(task),
    ],
  };
}

/** A task's level, marked where it differs from the standard's. */
export function levelNote(task: Task, standard: CompetencyStandard): string {
  return markLevel(levelName(task), task.level, standard);
}

export function levelFact(task: Task, standard: CompetencyStandard): Fact {
  const printed = levelAsPrinted(task);
  const value = printed === null ? WORDS.none : markLevel(printed, task.level, standard);
  return { label: WORDS.level, value };
}

function markLevel(text: string, level: number | null, standard: CompetencyStandard): string {
  const differs = level !== null && standard.level !== null && level !== standard.level;
  return differs && standard.level !== null ? say.levelDiffers(text, standard.level) : text;
}

export function levelsOf({ tasks }: Duty): Fact[] {
  const levels = differentLevels(tasks).map(levelAsPrinted);
  return levels.length === 0 ? [] : [{ label: WORDS.level, value: say.levels(levels) }];
}

export function named({ code, name }: { code: string; name: string }): string {
  return `${code} ${name}`.trim();
}
