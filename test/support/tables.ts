/** Makes the tables of simplified characters and of readings from libraries. `npm run tables` writes them. */
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import manifest from '../../package.json' with { type: 'json' };

const FIRST = 0x4e00;
const LAST = 0x9fff;

function ideographs(): string[] {
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCodePoint(FIRST + index));
}

/** Traditional characters that have one simplified form, in two strings of the same length. */
export function makeSimplifiedTable(): { traditional: string; simplified: string } {
  const convert = OpenCC.Converter({ from: 't', to: 'cn' });
  // Twice, because a simplified form can be the traditional form of another character: 薴 → 苧 → 苎.
  const toSimplified = (character: string) => convert(convert(character));
  const pairs = ideographs()
    .map(character => [character, toSimplified(character)] as const)
    .filter(([from, to]) => from !== to && Array.from(to).length === 1 && to.length === 1);
  return {
    traditional: pairs.map(([from]) => from).join(''),
    simplified: pairs.map(([, to]) => to).join(''),
  };
}

/** The characters of everyday writing in an encoding: its rows `from` to `to`. */
function everyday(encoding: string, [from, to]: [number, number]): string[] {
  const decoder = new TextDecoder(encoding);
  const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const cells = Array.from({ length: 0xff - 0x40 }, (_, index) => 0x40 + index);
  return rows
    .flatMap(row => cells.map(cell => decoder.decode(Uint8Array.of(row, cell))))
    .filter(text => /^\p{Script=Han}$/u.test(text));
}

/**
 * One line per syllable, such as `ai 爱哀…`: the syllable without its tone, and the folded characters that are read so. A
 * traditional character has all of its readings, a simplified one only the first: 厂 is read `an` only if it is not 廠.
 */
export function makeReadings(fold: (text: string) => string): string {
  const bySyllable = new Map<string, Set<string>>();
  const add = (character: string, multiple: boolean) => {
    for (const syllable of pinyin(character, { multiple, toneType: 'none', type: 'array', v: true })) {
      if (!/^[a-z]+$/u.test(syllable)) continue;
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? new Set()).add(fold(character)));
    }
  };
  for (const character of everyday('big5', [0xa4, 0xc6])) add(character, true);
  for (const character of everyday('gb2312', [0xb0, 0xd7])) add(character, false);
  return [...bySyllable]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => `${syllable} ${[...characters].toSorted().join('')}`)
    .join('\n');
}

/** The library and its version, for the comment above the table. */
export function versionOf(library: 'opencc-js' | 'pinyin-pro'): string {
  return `${library} ${manifest.devDependencies[library]}`;
}
