/** Printed lines asked whole, as a half, with typing errors and in other words. */
import type { CompetencyStandard } from '../../src/index.ts';
import { groupBy } from '../../src/standard/group-by.ts';
import { makeRandom, type Random } from '../support/hostile.ts';
import { countCharacters, isHan } from './characters.ts';
import { distance } from './distance.ts';
import { LINE_EDITS } from './edit-lines.ts';
import { draw } from './generate.ts';
import { type Line, linesOfAll } from './lines.ts';
import type { ContentRow } from './rows.ts';

/** Shorter lines are words that many lines hold; with Latin or digits they may be read as codes. */
const LEAST = 12;
/** Half of a shorter line is a word or two, cut anywhere. */
const LEAST_HALVED = 16;
const SAMPLE = 300;

/**
 * Right is any place of the same text; of a half, any line that holds it. A line is dropped when it holds the name of a
 * standard, and edited when another text is as near to it.
 */
export function generateContents(standards: readonly CompetencyStandard[], seed: number): ContentRow[] {
  const random = makeRandom(seed);
  const lines = linesOfAll(standards);
  const byText = groupBy(lines, ({ text }) => bare(text));
  const texts = [...byText.keys()];
  const names = standards.flatMap(({ name, aliases }) => [name, ...aliases]);
  const isFit = (text: string) =>
    Array.from(text).every(isHan) && text.length >= LEAST && !names.some(name => text.includes(name));
  const places = (held: readonly Line[] = []) => [...new Set(held.map(({ place }) => place))];
  const holding = (half: string) => lines.filter(line => bare(line.text).includes(half));
  return draw(random, texts.filter(isFit), SAMPLE).flatMap(text => {
    const half = halved(random, text);
    const whole = { class: 'line', question: text, places: places(byText.get(text)) };
    return [
      whole,
      ...(text.length < LEAST_HALVED
        ? []
        : [{ class: 'half', question: half, places: places(holding(half)) }]),
    ];
  });
}

const bare = (text: string) => text.replace(/[\s。．.]/gu, '');

function halved(random: Random, text: string): string {
  const middle = Math.ceil(text.length / 2);
  return random(2) === 0 ? text.slice(0, middle) : text.slice(-middle);
}

/** A shorter line is a word, and a wrong character makes another of it. */
const LEAST_EDITED = 4;
const EDITED_SAMPLE = 150;

/** Lines of any length with typing errors, and in other words. A row that could as well be made of another line is dropped. */
export function generateEdited(standards: readonly CompetencyStandard[], seed: number): ContentRow[] {
  const lines = linesOfAll(standards);
  const byText = groupBy(lines, ({ text }) => bare(text));
  const texts = [...byText.keys()];
  const characters = countCharacters(lines.map(({ text }) => text));
  const names = standards.flatMap(({ name, aliases }) => [name, ...aliases]);
  const fit = texts.filter(
    text =>
      text.length >= LEAST_EDITED &&
      Array.from(text).every(isHan) &&
      !names.some(name => text.includes(name)),
  );
  return Object.entries(LINE_EDITS).flatMap(([name, { edit, wrong }], number) => {
    const random = makeRandom(seed * 1000 + number);
    return draw(random, fit, EDITED_SAMPLE).flatMap(text => {
      const question = edit({ text, random, characters });
      if (question === null || question === text || byText.has(question)) return [];
      if (texts.some(other => other !== text && isAsNear(question, other, wrong ?? 1))) return [];
      const places = [...new Set((byText.get(text) ?? []).map(({ place }) => place))];
      return [{ class: name, question, places }];
    });
  });
}

/** The other line could have become the question by as many errors. */
function isAsNear(question: string, other: string, wrong: number): boolean {
  if (Math.abs(question.length - other.length) > wrong) return false;
  const own = Array.from(question);
  // Most lines share too few characters to be as near, and counting them takes less time.
  const shared = own.filter(character => other.includes(character)).length;
  return shared >= own.length - wrong && distance(own, Array.from(other)) <= wrong;
}
