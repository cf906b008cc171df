/** Every text of a standard that is asked for by its words, by its column; and a standard with other texts. */
import type { CompetencyStandard } from '../../../src/index.ts';

export type Column =
  | 'duty'
  | 'task'
  | 'outputs'
  | 'indicators'
  | 'knowledge'
  | 'skills'
  | 'attitudes'
  | 'prerequisites';

/** What stands instead of a text of this column. */
export type Replace = (column: Column, text: string) => string;

type Duty = CompetencyStandard['duties'][number];
type Abilities = Pick<Duty, 'knowledge' | 'skills'>;

export function replaceTexts(standard: CompetencyStandard, replace: Replace): CompetencyStandard {
  const coded = (column: Column, lines: Duty['tasks'][number]['outputs']) =>
    lines.map(({ code, text }) => ({ code, text: replace(column, text) }));
  const ability = (column: Column, lines: Duty['knowledge']) =>
    lines.map(({ code, text, items }) => ({
      code,
      text: replace(column, text),
      items: items.map(item => replace(column, item)),
    }));
  const abilities = ({ knowledge, skills }: Abilities): Abilities => ({
    knowledge: ability('knowledge', knowledge),
    skills: ability('skills', skills),
  });
  return {
    ...standard,
    duties: standard.duties.map(duty => ({
      ...duty,
      ...abilities(duty),
      name: replace('duty', duty.name),
      tasks: duty.tasks.map(task => ({
        ...task,
        ...abilities(task),
        name: replace('task', task.name),
        outputs: coded('outputs', task.outputs),
        indicators: coded('indicators', task.indicators),
      })),
    })),
    attitudes: standard.attitudes.map(({ code, name, description }) => ({
      code,
      name,
      description: description === null ? null : replace('attitudes', description),
    })),
    prerequisites: standard.prerequisites.map(text => replace('prerequisites', text)),
  };
}

export type Text = { column: Column; text: string };

/** All of them, as often as they are printed. */
export function textsOf(standard: CompetencyStandard): Text[] {
  const texts: Text[] = [];
  replaceTexts(standard, (column, text) => {
    if (text !== '') texts.push({ column, text });
    return text;
  });
  return texts;
}

/** Each distinct text of all standards once: what a search engine over texts has to hold. */
export function distinctTexts(standards: readonly CompetencyStandard[]): Text[] {
  const byKey = new Map<string, Text>();
  for (const standard of standards) {
    for (const one of textsOf(standard)) byKey.set(`${one.column}\n${one.text}`, one);
  }
  return [...byKey.values()];
}
