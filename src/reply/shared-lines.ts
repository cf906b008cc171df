/** Which knowledge, skills and attitudes standards share by their text, and which only one of them prints. */
import { COLUMNS } from '../standard/columns.ts';
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { group, section } from './lines.ts';
import type { Line, Section } from './model.ts';
import { say, WORDS } from './wording.ts';

type Standards = readonly CompetencyStandard[];

type Shared = 'knowledge' | 'skills' | 'attitudes';

/** One text of one standard, with every code that it bears there. */
type Entry = { text: string; key: string; codes: string[]; items: readonly string[] };

/** In all of them with the codes of each; then what only one of them prints. Codes say nothing: they are a document's own. */
export function sharedSections(standards: Standards, column: Shared): Section[] {
  const all = standards.map(standard => ({ standard, entries: entriesOf(standard, column) }));
  const { printed } = COLUMNS[column];
  const isIn = ({ entries }: Own, key: string) => entries.some(entry => entry.key === key);
  const ownersOf = ({ key }: Entry) => all.filter(own => isIn(own, key));
  const entries = distinctEntries(all.flatMap(own => own.entries));
  const lines = (isWanted: (owners: number) => boolean) =>
    entries
      .filter(entry => isWanted(ownersOf(entry).length))
      .map(entry => sharedLine(entry, ownersOf(entry)));
  const some = lines(owners => owners > 1 && owners < all.length);
  return [
    counted(
      `${printed}　${WORDS.inAll}`,
      lines(owners => owners === all.length),
      WORDS.noneShared,
    ),
    ...(some.length > 0 ? [counted(`${printed}　${WORDS.inSome}`, some, WORDS.noneShared)] : []),
    ...all.map(({ standard, entries: own }) => {
      const alone = own.filter(entry => ownersOf(entry).length === 1).map(toLine);
      return counted(say.onlyIn(printed, standard.name), alone, WORDS.noneAlone);
    }),
  ];
}

type Own = { standard: CompetencyStandard; entries: readonly Entry[] };

function counted(heading: string, lines: readonly Line[], empty: string): Section {
  return { ...section(heading, [group(null, lines, empty)]), note: say.count(lines.length) };
}

/** With the codes that it bears in each. */
function sharedLine({ key, text, items }: Entry, owners: readonly Own[]): Line {
  const places = owners.map(({ standard, entries }) => {
    const codes = entries.find(entry => entry.key === key)?.codes ?? [];
    return `${standard.name} ${codes.join('、')}`.trim();
  });
  return { code: null, text, items, place: places.join('；') };
}

function distinctEntries(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map(entry => [entry.key, entry])).values()];
}

function toLine({ codes, text, items }: Entry): Line {
  return { code: codes.join('、') || null, text, items, place: null };
}

function entriesOf(standard: CompetencyStandard, column: Shared): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { code, text, items } of linesOf(standard, column)) {
    const key = fold([text, ...items].join(''));
    const entry = entries.get(key) ?? { text, key, codes: [], items };
    if (code !== null && !entry.codes.includes(code)) entry.codes.push(code);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

type Printed = { code: string | null; text: string; items: readonly string[] };

function linesOf(standard: CompetencyStandard, column: Shared): Printed[] {
  if (column === 'attitudes')
    return standard.attitudes.map(({ code, name }) => ({ code, text: name, items: [] }));
  return standard.duties.flatMap(duty => [duty, ...duty.tasks].flatMap(place => place[column]));
}
