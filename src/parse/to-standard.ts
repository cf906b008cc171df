/** Turns the draft into a standard as the schema has it, without line numbers. */
import type { Attitude, CompetencyStandard, Duty, Knowledge, Output, Task } from '../standard/schema.ts';
import type { DraftAbility, DraftDuty, DraftStandard, DraftTask, DraftText } from './draft.ts';
import { readLevel } from './fields/level.ts';
import { readMergedNames } from './fields/merged-names.ts';
import { clean } from './text.ts';

export function toStandard(draft: DraftStandard): CompetencyStandard {
  const { particulars, code, name } = draft;
  return {
    code: code.text,
    name: name.name,
    remark: name.remark,
    aliases: aliasesOf(draft),
    versions: draft.versions,
    jobCategories: particulars.jobCategories,
    occupations: particulars.occupations,
    industries: particulars.industries,
    description: particulars.description?.text ?? '',
    ...readLevel(particulars.level?.text ?? null),
    headings: draft.headings,
    duties: draft.duties.map(toDuty),
    attitudes: draft.attitudes.filter(isNamed).map(({ code: printed, name: attitude, description }) => ({
      code: printed,
      name: attitude,
      description,
    })),
    prerequisites: draft.prerequisites,
    notes: draft.notes,
  };
}

/** A code without a name is reported as an issue and not kept as an attitude. */
function isNamed({ name }: Attitude): boolean {
  return name !== '';
}

/** Old names and old codes from the version table, the names of standards that were merged, other names from the bracket behind the name. */
function aliasesOf({ versions, code, name }: DraftStandard): string[] {
  const old = versions.flatMap(version => [version.name, version.code, ...readMergedNames(version.note)]);
  const own = new Set([name.name, code.text]);
  return [...new Set([...old, ...name.otherNames])].filter(alias => !own.has(alias));
}

function toDuty({ code, name, knowledge, skills, tasks }: DraftDuty): Duty {
  return {
    code,
    name: clean(name),
    knowledge: knowledge.map(toAbility),
    skills: skills.map(toAbility),
    tasks: tasks.map(toTask),
  };
}

function toTask({ code, name, level, outputs, indicators, knowledge, skills }: DraftTask): Task {
  return {
    code,
    name: clean(name),
    ...readLevel(level),
    outputs: outputs.map(toLine),
    indicators: indicators.map(toLine),
    knowledge: knowledge.map(toAbility),
    skills: skills.map(toAbility),
  };
}

function toLine({ code, text }: DraftText): Output {
  return { code, text: clean(text) };
}

function toAbility({ code, text, items }: DraftAbility): Knowledge {
  return { code, text: clean(text), items: items.map(clean).filter(item => item !== '') };
}
