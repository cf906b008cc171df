/** Random hostile questions from a seed, and characters that no reply may contain. */
import type { Reply } from '../../src/index.ts';

/** An integer from 0 up to, but not including, `below`. */
export type Random = (below: number) => number;

/** Mulberry32: small, and gives the same numbers for a seed on every machine. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS = [
  '會議專案經理',
  '工會',
  '人員',
  'T3',
  'P3.2.1',
  'K28',
  'BAS2421-001',
  '指標',
  '知識',
  '說明',
  '第三項任務',
  '的',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '<!channel>',
  '@everyone',
  '`',
  '**',
  '#',
  '/職能',
  '😀',
  '👨‍👩‍👧',
  '\ud800',
  '　',
  '\n',
  '\t',
  '.',
  '-',
  '任務',
  '(((((',
  '第',
  '十十十',
  'v2',
  '0',
  'Ｔ',
  '㈱',
  'ﬁ',
  '理',
  '\u0301\u0301',
];

/** Up to 60 pieces: any characters, words of the grammar, repetitions. */
export function randomText(random: Random): string {
  const pieces = Array.from({ length: random(60) }, () => {
    const kind = random(4);
    if (kind === 0) return WORDS[random(WORDS.length)] ?? '';
    if (kind === 1) return String.fromCodePoint(0x4e00 + random(0x51a5));
    if (kind === 2) return String.fromCharCode(random(0x1_0000));
    return (WORDS[random(WORDS.length)] ?? '').repeat(random(8));
  });
  return pieces.join(random(2) === 0 ? '' : ' ');
}

/** Drops, doubles, swaps, replaces or inserts one to four characters. */
export function mutate(text: string, random: Random): string {
  const characters = Array.from(text);
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const at = random(characters.length + 1);
    const edits = [
      () => characters.splice(at, 1),
      () => characters.splice(at, 0, characters[at] ?? ''),
      () => characters.splice(at, 2, characters[at + 1] ?? '', characters[at] ?? ''),
      () => characters.splice(at, 1, randomText(random).charAt(0)),
      () => characters.splice(at, 0, WORDS[random(WORDS.length)] ?? ''),
    ];
    edits[random(edits.length)]?.();
  }
  return characters.join('');
}

/** All texts of a reply. */
export function textsOf(reply: Reply): string[] {
  const walk = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return value !== null && typeof value === 'object' ? Object.values(value).flatMap(walk) : [];
  };
  return walk(reply);
}

export function hasControlCharacter(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
