/** A duty, a task, or one line by its code with every place where it is printed. */
import type { Item, Result } from '../lookup/result.ts';
import type { CompetencyStandard, Duty, Task } from '../standard/schema.ts';
import { divideByMarks } from '../standard/task-marks.ts';
import {
  abilityGroups,
  abilityLine,
  attitudeLine,
  levelFact,
  levelsOf,
  named,
  taskSection,
  textLine,
} from './lines.ts';
import type { Fact, Line, Reply, Section } from './model.ts';
import { kindName } from './kind-wording.ts';
import { say, WORDS } from './wording.ts';

type Of<K extends Result['kind']> = Extract<Result, { kind: K }>;

/** Level, every task with its outputs and indicators, and all knowledge and skills of the duty. */
export function composeDuty({ match, duties }: Of<'duty'>): Reply {
  const { standard } = match;
  const [first] = duties;
  const isOne = duties.length === 1;
  return {
    ...partReply(standard, first),
    notices: isOne ? [] : [say.places(duties.length)],
    facts: isOne ? duties.flatMap(levelsOf) : [],
    sections: duties.flatMap(duty => [
      ...(isOne ? [] : [{ code: duty.code, heading: duty.name, note: null, groups: [] }]),
      ...duty.tasks.map(task => taskSection(task, standard)),
      ...abilitySections(duty),
    ]),
  };
}

/** The duty's knowledge and skills, said to be the whole duty's. */
function abilitySections(duty: Duty): Section[] {
  const note = say.mergedOver(duty.code);
  return abilityGroups(duty).map(({ label, ...group }) => ({
    code: null,
    heading: label,
    note,
    groups: [{ ...group, label: null }],
  }));
}

export function composeTask({ match, places }: Of<'task'>): Reply {
  const { standard } = match;
  const [first] = places;
  return {
    ...partReply(standard, first?.task),
    notices: places.length > 1 ? [say.places(places.length)] : [],
    facts: first
      ? [...placeFacts(standard, { duty: first.duty, task: null }), levelFact(first.task, standard)]
      : [],
    sections: places
      .map(place => divideByMarks(standard, place))
      .flatMap(({ duty, task }) => [
        ...taskSection(task, standard).groups.map(
          ({ label, ...group }): Section => ({
            code: null,
            heading: label,
            note: null,
            groups: [{ ...group, label: null }],
          }),
        ),
        ...abilitySections(duty),
      ]),
  };
}

/** One line; printed in several places with one text it is shown once with all of them, else each with its own. */
export function composeItem({ match, code, asked, items }: Of<'item'>): Reply {
  const { standard } = match;
  const [first] = items;
  const only = items.length === 1 && first ? first : null;
  return {
    ...partReply(standard, { code, name: first ? kindName(first.column, standard.headings) : '' }),
    notices: [
      ...(asked === null ? [] : [say.printedAs(asked, code)]),
      ...(items.length > 1 ? [say.places(items.length)] : []),
    ],
    facts: only
      ? [...placeFacts(standard, only), ...(only.task ? [levelFact(only.task, standard)] : [])]
      : [],
    sections: only
      ? [
          {
            code: null,
            heading: null,
            note: null,
            groups: [{ label: null, lines: [itemLine(only)], empty: null }],
          },
        ]
      : byText(items, standard),
  };
}

function byText(items: readonly Item[], standard: CompetencyStandard): Section[] {
  const texts = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(item.line);
    texts.set(key, [...(texts.get(key) ?? []), item]);
  }
  return [...texts.values()].map(same => ({
    code: null,
    heading: `${WORDS.otherPlaces} ${same.map(item => placeName(item, standard)).join('、')}`,
    note: null,
    groups: [{ label: null, lines: same.slice(0, 1).map(itemLine), empty: null }],
  }));
}

export function itemLine(item: Item): Line {
  switch (item.column) {
    case 'outputs':
    case 'indicators':
      return textLine(item.line);
    case 'knowledge':
    case 'skills':
      return abilityLine(item.line);
    case 'attitudes':
      return attitudeLine(item.line);
  }
}

export function placeName(
  { duty, task }: { duty: Duty | null; task: Task | null },
  standard: CompetencyStandard,
): string {
  const place = task ?? duty;
  return place ? named(place) : standard.name;
}

function placeFacts(
  { headings }: CompetencyStandard,
  { duty, task }: { duty: Duty | null; task: Task | null },
): Fact[] {
  return [
    ...(duty ? [{ label: headings.duty || WORDS.duties, value: named(duty) }] : []),
    ...(task ? [{ label: headings.task, value: named(task) }] : []),
  ];
}

function partReply(standard: CompetencyStandard, part: { code: string; name: string } | undefined): Reply {
  return {
    code: part?.code ?? null,
    title: part?.name ?? '',
    subtitle: standard.name,
    notices: [],
    facts: [],
    sections: [],
    choices: null,
    source: null,
  };
}
