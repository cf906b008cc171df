/** Standards side by side: what each prints, and which knowledge, skills and attitudes they share by their text. */
import type { Result } from '../lookup/result.ts';
import { type Column, COLUMNS } from '../standard/columns.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { levelName } from './levels.ts';
import { group, named, plainLine, section, textLine } from './lines.ts';
import { type Line, plainReply, type Reply, type Section } from './model.ts';
import { sharedSections } from './shared-lines.ts';
import { sourceOf } from './source.ts';
import { say, sourceLine, WORDS } from './wording.ts';

type Standards = readonly CompetencyStandard[];

/** Compared where no column was asked for: what tells occupations apart at a glance. */
const AT_A_GLANCE: readonly Column[] = ['level', 'prerequisites', 'knowledge', 'skills', 'attitudes'];

export function composeCompare({ matches, columns }: Extract<Result, { kind: 'compare' }>): Reply {
  const standards = matches.map(({ standard }) => standard);
  const isGlance = columns.length === 0;
  const compared = isGlance ? AT_A_GLANCE : columns;
  return {
    ...plainReply(say.compared(standards.map(({ name }) => name))),
    notices: compared.includes('prerequisites') ? [WORDS.suggestionOnly] : [],
    sections: [
      ...(isGlance ? [descriptionsOf(standards)] : []),
      ...compared.flatMap(column => COMPARED[column](standards)),
      ...(isGlance ? [countsOf(standards), ...standards.map(dutiesOf)] : []),
      section(WORDS.sources, [
        group(
          null,
          standards.map(standard => plainLine(sourceLine(sourceOf(standard)))),
        ),
      ]),
    ],
  };
}

const COMPARED: Readonly<Record<Column, (standards: Standards) => Section[]>> = {
  level: standards => [
    section(WORDS.standardLevel, [
      group(
        null,
        standards.map(one => ofEach(one, levelName(one))),
      ),
    ]),
  ],
  prerequisites: standards =>
    standards.map(one => listed(one, 'prerequisites', one.prerequisites.map(plainLine))),
  notes: standards => standards.map(one => listed(one, 'notes', one.notes.map(plainLine))),
  versions: standards =>
    standards.map(one =>
      listed(
        one,
        'versions',
        one.versions.map(row => plainLine([row.version, row.name, row.note, row.date].join('　'))),
      ),
    ),
  outputs: standards =>
    standards.map(one =>
      listed(
        one,
        'outputs',
        tasksOf(one).flatMap(task => task.outputs.map(textLine)),
      ),
    ),
  indicators: standards =>
    standards.map(one =>
      listed(
        one,
        'indicators',
        tasksOf(one).flatMap(task => task.indicators.map(textLine)),
      ),
    ),
  knowledge: standards => sharedSections(standards, 'knowledge'),
  skills: standards => sharedSections(standards, 'skills'),
  attitudes: standards => sharedSections(standards, 'attitudes'),
};

function tasksOf({ duties }: CompetencyStandard) {
  return duties.flatMap(duty => duty.tasks);
}

/** What one standard says, with its name before it. */
function ofEach({ name }: CompetencyStandard, text: string): Line {
  return { code: null, text: `${name}：${text}`, items: [], place: null };
}

function listed({ name }: CompetencyStandard, column: Column, lines: readonly Line[]): Section {
  return {
    ...section(`${COLUMNS[column].printed}　${name}`, [group(null, lines)]),
    note: say.count(lines.length),
  };
}

function descriptionsOf(standards: Standards): Section {
  return section(WORDS.description, [
    group(
      null,
      standards.map(one => ofEach(one, one.description || WORDS.none)),
    ),
  ]);
}

function countsOf(standards: Standards): Section {
  const lines = standards.map(one => ofEach(one, say.size(one.duties.length, tasksOf(one).length)));
  return section(WORDS.size, [group(null, lines)]);
}

function dutiesOf({ name, headings, duties }: CompetencyStandard): Section {
  return section(`${headings.duty || WORDS.duties}　${name}`, [
    group(
      null,
      duties.map(
        ({ code, name: text, tasks }): Line => ({ code, text, items: tasks.map(named), place: null }),
      ),
    ),
  ]);
}
