/** One line with all it takes to be cited: its words, its place, and where they come from. Plain text, ready to paste. */
import type { LookupResult } from '../lookup/result.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import type { Line, Reply, Section } from './model.ts';
import { named } from './lines.ts';
import { sourceOf } from './source.ts';
import { sourceLine } from './wording.ts';

/** @returns `null` where the reply has no such line, or it stands in no standard. */
export function quoteLine(
  { result, reply }: { result: LookupResult; reply: Reply },
  number: number,
  loaded: readonly CompetencyStandard[],
): string | null {
  const found = findLine(reply, number);
  if (!found) return null;
  const standard = loaded.find(({ code }) => code === found.section.code);
  const source = reply.source ?? (standard ? sourceOf(standard) : null);
  if (!source) return null;
  const { code, text, items } = found.line;
  return [
    [code, text].filter(part => part !== null).join(' '),
    ...items.map(item => `・${item}`),
    onlyPlace(result) ?? placeOf({ result, reply }, found),
    sourceLine(source),
  ]
    .filter(part => part !== '')
    .join('\n');
}

type Found = { section: Section; line: Line };

function findLine({ sections }: Reply, number: number): Found | null {
  for (const section of sections) {
    for (const line of section.groups.flatMap(({ lines }) => lines)) {
      if (line.number === number) return { section, line };
    }
  }
  return null;
}

/** A line asked for by its code is the title itself: its place is known from the result. */
function onlyPlace(result: LookupResult): string | null {
  const [item, another] = result.kind === 'item' ? result.items : [];
  if (!item || another) return null;
  const places = [item.duty, item.task].flatMap(part => (part ? [named(part)] : []));
  return places.length > 0 ? `〔${places.join('，')}〕` : '';
}

/** @example 〔T3 控制專案進度，T3.1 控制專案進度，行為指標〕 */
function placeOf(
  { result, reply }: { result: LookupResult; reply: Reply },
  { section, line }: Found,
): string {
  // Of a search the title is ours, and its sections are standards, which the source names.
  const isSearch = result.kind === 'matches';
  const titled = isSearch ? [] : [reply.code, reply.title];
  const headed = isSearch ? [] : [section.code, section.heading];
  const label = section.groups.find(({ lines }) => lines.includes(line))?.label ?? null;
  const isOfStandard = reply.code === reply.source?.code && !section.code;
  const places = [isOfStandard ? [] : titled, headed, [label, line.place]];
  const words = places.map(place => place.filter(part => part !== null && part !== '').join(' '));
  const shown = words.filter(part => part !== '');
  return shown.length > 0 ? `〔${shown.join('，')}〕` : '';
}
