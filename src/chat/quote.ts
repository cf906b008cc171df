/** One line with everything a citation needs: its words, its place and its source. Plain text, ready to paste. */
import type { Result } from '../lookup/result.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import type { Answer } from './answer.ts';
import { chat } from './wording.ts';
import { beginningOf, clipWithin, graphemesOf } from '../reply/clip.ts';
import type { Line, Reply, Section } from '../reply/model.ts';
import { named } from '../reply/lines.ts';
import { sourceOf } from '../reply/source.ts';
import { sourceLine } from '../reply/wording.ts';

/** `most`: code units of the whole quotation. `loaded`: the standards in which a line that was found may stand. */
type QuoteRequest = { number: number; most: number; loaded: readonly CompetencyStandard[] };

/**
 * If the quotation is too long, its words are cut and say how much is missing; place and source stay whole.
 * @returns `null` if the reply has no such line, or the line belongs to no loaded standard
 */
export function quoteLine(
  { result, reply }: Pick<Answer, 'result' | 'reply'>,
  { number, most, loaded }: QuoteRequest,
): string | null {
  const found = findLine(reply, number);
  if (!found) return null;
  const standard = loaded.find(({ code }) => code === found.section.code);
  const source = reply.source ?? (standard ? sourceOf(standard) : null);
  if (!source) return null;
  const { code, text, items } = found.line;
  const words = linesOf([
    [code, text].filter(part => part !== null).join(' '),
    ...items.map(item => `・${item}`),
  ]);
  const place = onlyPlace(result) ?? placeOf({ result, reply }, found);
  // Real documents never have a place or a source this long; the limit must hold anyway.
  const origin = linesOf([place, sourceLine(source)].map(line => clipWithin(line, Math.floor(most / 3))));
  return linesOf([cut(words, most - origin.length - 1), origin]);
}

function linesOf(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n');
}

function cut(words: string, most: number): string {
  if (words.length <= most) return words;
  const count = graphemesOf(words).length;
  const kept = beginningOf(words, most - chat.quoteCut(count).length);
  return kept + chat.quoteCut(count - graphemesOf(kept).length);
}

type QuotedLine = { section: Section; line: Line };

function findLine({ sections }: Reply, number: number): QuotedLine | null {
  for (const section of sections) {
    for (const line of section.groups.flatMap(({ lines }) => lines)) {
      if (line.number === number) return { section, line };
    }
  }
  return null;
}

/** A line that was asked for by its code is the title of the reply, so its place comes from the result. */
function onlyPlace(result: Result): string | null {
  const [item, another] = result.kind === 'item' ? result.items : [];
  if (!item || another) return null;
  const places = [item.duty, item.task].flatMap(part => (part ? [named(part)] : []));
  return places.length > 0 ? `〔${places.join('，')}〕` : '';
}

/** @example 〔T3 控制專案進度，T3.1 控制專案進度，行為指標〕 */
function placeOf({ result, reply }: { result: Result; reply: Reply }, { section, line }: QuotedLine): string {
  // A search has a title of ours, and its sections are standards, which the source line names.
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
