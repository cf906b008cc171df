/** Lines of the corpus asked whole, with one wrong character, and as a half. */
import type { CompetencyStandard } from '../../src/index.ts';
import { groupBy } from '../../src/standard/group-by.ts';
import { makeRandom, type Random } from '../support/hostile.ts';
import { type Characters, countCharacters, homophone, isHan, pick } from './characters.ts';
import { distance } from './distance.ts';
import { draw } from './generate.ts';
import { type Line, linesOfAll } from './lines.ts';
import { syllables } from './readings.ts';
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
  const characters = countCharacters(lines.map(({ text }) => text));
  const names = standards.flatMap(({ name, aliases }) => [name, ...aliases]);
  const isFit = (text: string) =>
    Array.from(text).every(isHan) && text.length >= LEAST && !names.some(name => text.includes(name));
  const places = (held: readonly Line[] = []) => [...new Set(held.map(({ place }) => place))];
  const holding = (half: string) => lines.filter(line => bare(line.text).includes(half));
  return draw(random, texts.filter(isFit), SAMPLE).flatMap(text => {
    const half = halved(random, text);
    const edited = mistyped(random, { text, characters });
    const whole = { class: 'line', question: text, places: places(byText.get(text)) };
    const isOnly = !texts.some(other => other !== text && isWithinOne(edited, other));
    return [
      whole,
      ...(isOnly ? [{ ...whole, class: 'typo', question: edited }] : []),
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

/** A homophone in two of three, else left out. */
function mistyped(random: Random, { text, characters }: { text: string; characters: Characters }): string {
  const all = Array.from(text);
  const at = random(all.length);
  const alike = homophone(characters, syllables(text)[at] ?? '', all[at] ?? '');
  const instead = random(3) === 0 ? '' : (pick(random, alike) ?? '');
  return [...all.slice(0, at), instead, ...all.slice(at + 1)].join('');
}

function isWithinOne(text: string, other: string): boolean {
  return Math.abs(text.length - other.length) <= 1 && distance(Array.from(text), Array.from(other)) <= 1;
}
