/** What a standard says, fact by fact, so that a lost line does not make all lines behind it wrong. */
import type { CompetencyStandard } from '../../../src/index.ts';

type Duty = CompetencyStandard['duties'][number];
type Task = Duty['tasks'][number];
type Ability = Duty['knowledge'][number];

/** Each fact with the place it stands at, as one line. */
export function factsOf(standard: CompetencyStandard): string[] {
  return [
    ...(['code', 'name', 'remark', 'description', 'level'] as const).map(key => `${key}: ${standard[key]}`),
    `headings: ${standard.headings.duty} ${standard.headings.task}`,
    ...standard.versions.flatMap((row, index) =>
      Object.entries(row).map(pair => `version ${index} ${pair.join(': ')}`),
    ),
    ...(['jobCategories', 'occupations', 'industries'] as const).flatMap(key =>
      standard[key].map(({ name, code }) => `${key}: ${name} ${code}`),
    ),
    ...standard.duties.flatMap(factsOfDuty),
    ...standard.attitudes.map(({ code, name, description }) => `attitude ${code} ${name}: ${description}`),
    ...standard.prerequisites.map(text => `prerequisite: ${text}`),
    ...standard.notes.map(text => `note: ${text}`),
  ];
}

/** Where knowledge and skills stand, whatever their text. */
export function placesOf({ duties }: CompetencyStandard): string[] {
  return duties.flatMap(duty =>
    [duty, ...duty.tasks].flatMap(({ code, knowledge, skills }) =>
      [...knowledge, ...skills].map(ability => `${duty.code} ${code}: ${ability.code}`),
    ),
  );
}

function factsOfDuty(duty: Duty): string[] {
  return [
    `duty ${duty.code}: ${duty.name}`,
    ...abilities(duty.code, duty),
    ...duty.tasks.flatMap(task => factsOfTask(duty.code, task)),
  ];
}

function factsOfTask(duty: string, task: Task): string[] {
  const place = `${duty} ${task.code}`;
  return [
    `task ${place}: ${task.name}`,
    `level ${place}: ${task.level}`,
    ...[...task.outputs, ...task.indicators].map(({ code, text }) => `${place} ${code}: ${text}`),
    ...abilities(place, task),
  ];
}

function abilities(
  place: string,
  { knowledge, skills }: { knowledge: Ability[]; skills: Ability[] },
): string[] {
  return [...knowledge, ...skills].flatMap(({ code, text, items }) => [
    `${place} ${code}: ${text}`,
    ...items.map((item, index) => `${place} ${code} ${index + 1}: ${item}`),
  ]);
}

/** Facts that only the first list has, each as often as it has it. */
export function lacking(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const fact of found) left.set(fact, (left.get(fact) ?? 0) + 1);
  return wanted.filter(fact => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  });
}
