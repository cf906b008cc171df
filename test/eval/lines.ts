/** The printed lines of standards with their places, for making content questions. */
import type { CompetencyStandard } from '../../src/index.ts';

export type Line = { place: string; text: string };

export function linesOfAll(standards: readonly CompetencyStandard[]): Line[] {
  return standards.flatMap(({ code: standard, duties }) => {
    const line = (code: string, text: string): Line => ({ place: `${standard}#${code}`, text });
    const abilities = ({ knowledge, skills }: Pick<(typeof duties)[number], 'knowledge' | 'skills'>) =>
      [...knowledge, ...skills].flatMap(({ code, text, items }) =>
        [text, ...items].map(own => line(code, own)),
      );
    return duties.flatMap(duty => [
      line(duty.code, duty.name),
      ...abilities(duty),
      ...duty.tasks.flatMap(task => [
        line(task.code, task.name),
        ...[...task.outputs, ...task.indicators].map(({ code, text }) => line(code, text)),
        ...abilities(task),
      ]),
    ]);
  });
}
