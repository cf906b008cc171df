/** A reply taken apart into the smallest things a page holds whole, and pages put together of them. */
import { clip, graphemesOf } from '../reply/clip.ts';
import type { Choice, Fact, Group, Line, Reply, Section } from '../reply/model.ts';
import { say } from '../reply/wording.ts';

type Place = { section: Section; group: Group };

/** `wentOn`, `goesOn`: the text began on a page before, or ends on one behind. */
type Text = { text: string; wentOn: boolean; goesOn: boolean };

/** `of`: what the unit is, or is a piece of; a heading is nothing by itself. Sub-items are pieces of their line. */
export type Unit =
  | (Text & { kind: 'notice'; of: object })
  | (Text & { kind: 'fact'; of: Fact })
  | { kind: 'heading'; of: null; section: Section; group: Group | null }
  | (Text & Place & { kind: 'line'; of: Line })
  | (Text & Place & { kind: 'item'; of: Line })
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

function whole(text: string): Text {
  return { text, wentOn: false, goesOn: false };
}

/** A page of these units, between the title and the source of the whole; `note` says which page it is. */
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

function shown({ text, wentOn, goesOn }: Text): string {
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

/** Marks are places in the whole text, not in a piece of it. */
const UNMARKED: Pick<Line, 'marks'> = { marks: [] };

/** The place stands where the line begins; a sub-item overleaf comes with its line's code. */
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

/** The largest count from 0 to `most` that passes, by halving. */
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
 * As much of a unit as fits, and the rest of it. Of a choice's description only the beginning is kept, saying so.
 * @returns the unit as it is where nothing is gained by cutting it.
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
