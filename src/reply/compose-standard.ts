/** A whole standard: its particulars, its duties with their tasks, its suggested prerequisites. */
import { addressOf } from '../lookup/address.ts';
import type { Match } from '../search/match.ts';
import type { CompetencyStandard, Duty } from '../standard/schema.ts';
import { levelAsPrinted, levelName } from './levels.ts';
import { group, levelNote, named, plainLine, section } from './lines.ts';
import type { Choice, Fact, Line, Reply } from './model.ts';
import { COLUMN_KEYS, COLUMNS } from '../standard/columns.ts';
import { WORDS } from './wording.ts';

export function composeStandard(standard: CompetencyStandard): Reply {
  return {
    code: standard.code,
    title: standard.name,
    subtitle: null,
    notices: [],
    facts: factsOf(standard),
    sections: [
      section(columnNames(standard), [
        group(
          null,
          standard.duties.map(duty => dutyLine(duty, standard)),
        ),
      ]),
      section(COLUMNS.prerequisites.printed, [group(null, standard.prerequisites.map(plainLine))]),
    ],
    choices: { label: WORDS.next, options: nextOf(standard) },
    source: null,
  };
}

/** The document's own words for duties and tasks. */
function columnNames({ headings }: CompetencyStandard): string {
  return [headings.duty, headings.task].filter(word => word !== '').join('／');
}

function factsOf(standard: CompetencyStandard): Fact[] {
  const list = (label: string, entries: readonly { name: string; code: string }[]): Fact[] =>
    entries.map(({ name, code }) => ({ label, value: code === '' ? name : `${name}（${code}）` }));
  return [
    ...(standard.remark === null ? [] : [{ label: WORDS.remark, value: standard.remark }]),
    { label: WORDS.description, value: standard.description || WORDS.none },
    { label: WORDS.standardLevel, value: levelAsPrinted(standard) ?? WORDS.none },
    ...list(WORDS.jobCategory, standard.jobCategories),
    ...list(WORDS.occupation, standard.occupations),
    ...list(WORDS.industry, standard.industries),
  ];
}

/** A duty with its tasks below it; a task's level only where it is not the standard's. */
function dutyLine(duty: Duty, standard: CompetencyStandard): Line {
  const items = duty.tasks.map(task => {
    const level = levelAsPrinted(task);
    const isMarked = level !== null && level !== levelAsPrinted(standard);
    return isMarked ? `${named(task)}〔${levelNote(task, standard)}〕` : named(task);
  });
  return { code: duty.code, text: duty.name, items, place: null };
}

/** What follows from a standard: its columns. Its duties stand above with their codes. */
function nextOf(standard: CompetencyStandard): Choice[] {
  return COLUMN_KEYS.map(column => ({
    label: COLUMNS[column].printed,
    detail: null,
    question: addressOf(standard, [], [column]),
  }));
}

export function standardChoice(standard: CompetencyStandard, rest: string): Choice {
  const category = standard.jobCategories.map(({ name }) => name).join('、');
  const detail = [levelName(standard), category, standard.description].filter(part => part !== '');
  return {
    label: `${standard.name}（${standard.code}）`,
    detail: detail.join('；'),
    question: `${addressOf(standard, [])} ${rest}`.trim(),
  };
}

/** `rest` is asked of each. */
export function didYouMean(nearest: readonly Match[], rest: string): Reply['choices'] {
  const options = nearest.map(({ standard }) => standardChoice(standard, rest));
  return options.length > 0 ? { label: WORDS.didYouMean, options } : null;
}
