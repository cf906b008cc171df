/** Splits a reply that is too long for a medium: at line boundaries, each page saying how much is left. */
import { graphemesOf } from './clip.ts';
import type { Choice, Group, Line, Reply, Section } from './model.ts';
import { say } from './wording.ts';

/** The smallest thing a page holds whole: a line, a heading without lines, or a choice. */
type Unit =
  | { kind: 'line'; section: Section; group: Group; line: Line }
  | { kind: 'heading'; section: Section; group: Group | null }
  | { kind: 'choice'; choice: Choice };

/**
 * @param fits whether a medium takes a page as it is; called about log₂(lines) times a page.
 * @returns at least one page; each repeats title and source. A line longer than a page goes on on the next.
 * @throws when not even one character fits.
 */
export function paginate(reply: Reply, fits: (page: Reply) => boolean): Reply[] {
  if (fits(reply)) return [reply];
  let units = unitsOf(reply);
  const pages: Unit[][] = [];
  while (units.length > 0) {
    const isFirst = pages.length === 0;
    const page = (count: number) =>
      build(reply, units.slice(0, count), { isFirst, note: say.page(99, 99, 999) });
    const count = largest(units.length, taken => fits(page(taken)));
    if (count === 0)
      units = cutFirst(units, cut => fits(build(reply, [cut], { isFirst, note: say.page(99, 99, 999) })));
    else {
      pages.push(units.slice(0, count));
      units = units.slice(count);
    }
  }
  return pages.map((page, index) => {
    const left = pages.slice(index + 1).flat().length;
    return build(reply, page, { isFirst: index === 0, note: say.page(index + 1, pages.length, left) });
  });
}

function unitsOf(reply: Reply): Unit[] {
  const sections = reply.sections.flatMap((section): Unit[] =>
    section.groups.length === 0
      ? [{ kind: 'heading', section, group: null }]
      : section.groups.flatMap((group): Unit[] =>
          group.lines.length === 0
            ? [{ kind: 'heading', section, group }]
            : group.lines.map((line): Unit => ({ kind: 'line', section, group, line })),
        ),
  );
  return [...sections, ...(reply.choices?.options ?? []).map((choice): Unit => ({ kind: 'choice', choice }))];
}

type Frame = { isFirst: boolean; note: string };

/** A page of its own: facts and notices stand on the first, the rest repeats only what tells where one is. */
function build(reply: Reply, units: readonly Unit[], { isFirst, note }: Frame): Reply {
  const options = units.flatMap(unit => (unit.kind === 'choice' ? [unit.choice] : []));
  return {
    ...reply,
    facts: isFirst ? reply.facts : [],
    notices: [...(isFirst ? reply.notices : []), note],
    sections: sectionsOf(units),
    choices: reply.choices && options.length > 0 ? { ...reply.choices, options } : null,
  };
}

function sectionsOf(units: readonly Unit[]): Section[] {
  const sections: { from: Section; groups: { from: Group; lines: Line[] }[] }[] = [];
  for (const unit of units) {
    if (unit.kind === 'choice') continue;
    let section = sections.at(-1);
    if (section?.from !== unit.section) sections.push((section = { from: unit.section, groups: [] }));
    if (!unit.group) continue;
    let group = section.groups.at(-1);
    if (group?.from !== unit.group) section.groups.push((group = { from: unit.group, lines: [] }));
    if (unit.kind === 'line') group.lines.push(unit.line);
  }
  return sections.map(({ from, groups }) => ({
    ...from,
    groups: groups.map(({ from: group, lines }) => ({ ...group, lines })),
  }));
}

/** The largest count from 0 to `most` that passes, by halving. */
function largest(most: number, passes: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cuts the first unit where not even it fits on a page: first its sub-items apart, then its text by characters. */
function cutFirst(units: readonly Unit[], fits: (unit: Unit) => boolean): Unit[] {
  const [first, ...others] = units;
  if (first?.kind !== 'line') throw new Error('paginate: a heading or a choice does not fit on a page');
  const { line } = first;
  const [item] = line.items;
  if (item !== undefined && (line.items.length > 1 || line.text !== '')) {
    const half = Math.floor(line.items.length / 2);
    const before: Line = { ...line, items: line.items.slice(0, half) };
    const after: Line = { ...line, text: say.wentOn, items: line.items.slice(half), place: null };
    return [{ ...first, line: before }, { ...first, line: after }, ...others];
  }
  const characters = graphemesOf(line.text);
  const part = (from: number, to: number): Line => ({
    ...line,
    text: characters.slice(from, to).join(''),
    items: [],
  });
  const marked = (count: number): Unit => {
    const { text, ...rest } = part(0, count);
    return { ...first, line: { ...rest, text: text + say.goesOn } };
  };
  const count = largest(characters.length - 1, taken => fits(marked(taken)));
  if (count === 0) throw new Error('paginate: not even one character fits on a page');
  const rest: Line = {
    ...part(count, characters.length),
    text: say.wentOn + part(count, characters.length).text,
  };
  return [marked(count), { ...first, line: rest }, ...others];
}
