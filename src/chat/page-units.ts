/** Takes a reply apart into units, the smallest things that a page keeps whole, and puts pages together from them. */
import { clip, graphemesOf } from '../reply/clip.ts';
import type { Choice, Fact, Group, Line, Reply, Section } from '../reply/model.ts';
import { say } from '../reply/wording.ts';

type UnitPlace = { section: Section; group: Group };

/** `wentOn`: the text continues from an earlier page. `goesOn`: it continues on a later one. */
type UnitText = { text: string; wentOn: boolean; goesOn: boolean };

/** `of`: the thing that the unit is a piece of; `null` for a heading, which does not count. Sub-items belong to their line. */
export type Unit =
  | (UnitText & { kind: 'notice'; of: object })
  | (UnitText & { kind: 'fact'; of: Fact })
  | { kind: 'heading'; of: null; section: Section; group: Group | null }
  | (UnitText & UnitPlace & { kind: 'line'; of: Line })
  | (UnitText & UnitPlace & { kind: 'item'; of: Line })
  | { kind: 'choice'; of: Choice; choice: Choice };

export function unitsOf({ notices, facts, sections, choices }: Reply): Unit[] {
  return [
    ...notices.map((notice): Unit => ({ kind: 'notice', of: { notice }, ...whole(notice) })),
    ...facts.map((fact): Unit => ({ kind: 'fact', of: fact, ...whole(fact.value) })),
    ...sections.flatMap(unitsOfSection),
    ...(choices?.options ?? []).map((choice): Unit => ({ kind: 'choice', of: choice, choice })),
  ];
}

function unitsOfSection(section: Section): Unit[] {
  if (section.groups.length === 0) return [{ kind: 'heading', of: null, section, group: null }];
  return section.groups.flatMap((group): Unit[] => {
    if (group.lines.length === 0) return [{ kind: 'heading', of: null, section, group }];
    return group.lines.flatMap((line): Unit[] => [
      { kind: 'line', of: line, section, group, ...whole(line.text) },
      ...line.items.map((item): Unit => ({ kind: 'item', of: line, section, group, ...whole(item) })),
    ]);
  });
}

function whole(text: string): UnitText {
  return { text, wentOn: false, goesOn: false };
}

/** A page of these units with the title and the source of the whole reply. `note` says which page it is. */
export function assemble(reply: Reply, units: readonly Unit[], note: string): Reply {
  const notices = units.flatMap(unit => (unit.kind === 'notice' ? [shown(unit)] : []));
  const options = units.flatMap(unit => (unit.kind === 'choice' ? [unit.choice] : []));
  return {
    ...reply,
    notices: [...notices, note],
    facts: units.flatMap(unit => (unit.kind === 'fact' ? [{ ...unit.of, value: shown(unit) }] : [])),
    sections: sectionsOf(units),
    choices: reply.choices && options.length > 0 ? { ...reply.choices, options } : null,
  };
}

function shown({ text, wentOn, goesOn }: UnitText): string {
  return `${wentOn ? say.wentOn : ''}${text}${goesOn ? say.goesOn : ''}`;
}

type OpenGroup = { from: Group; lines: { from: Line; line: Line }[] };
type OpenSection = { from: Section; groups: OpenGroup[] };

function sectionsOf(units: readonly Unit[]): Section[] {
  const sections: OpenSection[] = [];
  for (const unit of units) {
    if (unit.kind !== 'heading' && unit.kind !== 'line' && unit.kind !== 'item') continue;
    let section = sections.at(-1);
    if (section?.from !== unit.section) sections.push((section = { from: unit.section, groups: [] }));
    if (!unit.group) continue;
    let group = section.groups.at(-1);
    if (group?.from !== unit.group) section.groups.push((group = { from: unit.group, lines: [] }));
    if (unit.kind !== 'heading') addLine(group, unit);
  }
  return sections.map(({ from, groups }) => ({
    ...from,
    groups: groups.map(group => ({ ...group.from, lines: group.lines.map(({ line }) => line) })),
  }));
}

/** Marks are positions in the whole text; in a piece of it they would be wrong. */
const UNMARKED: Pick<Line, 'marks'> = { marks: [] };

/** Only the beginning of a line shows its place. A sub-item on the next page is shown below the code of its line. */
function addLine(group: OpenGroup, unit: Extract<Unit, { kind: 'line' | 'item' }>): void {
  const from = unit.of;
  if (unit.kind === 'line') {
    const place = unit.wentOn ? null : from.place;
    const isPiece = unit.wentOn || unit.goesOn;
    const line = { ...from, text: shown(unit), items: [], place, ...(isPiece ? UNMARKED : {}) };
    group.lines.push({ from, line });
    return;
  }
  if (group.lines.at(-1)?.from !== from) {
    const line = { ...from, text: say.wentOn, items: [], place: null, ...UNMARKED };
    group.lines.push({ from, line });
  }
  const last = group.lines.at(-1);
  if (last) last.line = { ...last.line, items: [...last.line.items, shown(unit)] };
}

/** The largest count from 0 to `most` that passes, by binary search. */
export function largest(most: number, passes: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Splits a unit into as much as fits and the rest. The description of a choice is shortened instead, and says so.
 * @returns the unit unchanged if cutting does not help
 */
export function cut(unit: Unit, fits: (unit: Unit) => boolean): [Unit, ...Unit[]] {
  if (unit.kind === 'heading') return [unit];
  if (unit.kind === 'choice') return [shorten(unit, fits)];
  const characters = graphemesOf(unit.text);
  const upTo = (count: number): Unit => ({
    ...unit,
    text: characters.slice(0, count).join(''),
    goesOn: true,
  });
  const count = largest(characters.length - 1, taken => taken === 0 || fits(upTo(taken)));
  if (count <= 0) return [unit];
  return [upTo(count), { ...unit, text: characters.slice(count).join(''), wentOn: true }];
}

function shorten(unit: Extract<Unit, { kind: 'choice' }>, fits: (unit: Unit) => boolean): Unit {
  const { detail } = unit.choice;
  if (detail === null) return unit;
  const upTo = (count: number): Unit => ({
    ...unit,
    choice: { ...unit.choice, detail: clip(detail, count) },
  });
  const count = largest(graphemesOf(detail).length - 1, taken => fits(upTo(taken)));
  return fits(upTo(count)) ? upTo(count) : unit;
}
