/** Parts by their place: 第二項任務, 前兩項, 最後一項, T2 的下一項. */
import { NUMBER_PATTERN, readNumber } from './numbers.ts';
import { asked, CODE_IN_TEXT, NOT_BEHIND, partOf, TO } from './part-code.ts';
import { type Pattern, pattern } from './pattern.ts';
import type { Meaning } from './stretch.ts';
import { NUMBER, PART, RANGE } from './tuning.ts';

const NTH = `第\\s*(${NUMBER_PATTERN})\\s*[項個條大]?\\s*`;
const DUTY = '(?:主要職責|職責)';
const TASK = '(?:工作任務|工作活動|任務|活動)';

function nth(of: 'duty' | 'task' | null, ...written: (string | undefined)[]): Meaning {
  return asked({
    kind: 'nth',
    of,
    numbers: written.flatMap(one => (one === undefined ? [] : readNumber(one))),
  });
}

/** 第一到第三項, 前兩項, 後三項. */
function several(from: number, to: number, of: 'duty' | 'task' | null): Meaning {
  const numbers = Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => Math.min(from, to) + index);
  return asked({ kind: 'nth', of, numbers });
}

export const PLACE_PATTERNS: readonly Pattern[] = [
  // A task of the duty before it: T3 的第二個任務, 第一項職責第二項任務.
  {
    pattern: pattern(
      `(?<![a-z\\d.])t\\s?(\\d{1,2})\\s*的?\\s*${NTH}(?:${TASK}|(?!的?指標|的?產出|的?知識|的?技能))`,
    ),
    cost: PART,
    read: ([, duty, task]) =>
      asked({ kind: 'code', part: { letter: 'T', numbers: [Number(duty), readNumber(task ?? '')] } }),
  },
  {
    pattern: pattern(
      `${NTH}(?:${DUTY}|任務|工作任務)\\s*的?\\s*${NTH}(?:${TASK}|工作(?!產出)|(?!的?指標|的?產出|的?知識|的?技能))`,
    ),
    cost: PART,
    read: ([, duty, task]) =>
      asked({
        kind: 'code',
        part: { letter: 'T', numbers: [readNumber(duty ?? ''), readNumber(task ?? '')] },
      }),
  },
  { pattern: pattern(`${NTH}${DUTY}`), cost: PART, read: ([, number]) => nth('duty', number) },
  { pattern: pattern(`${NTH}${TASK}`), cost: PART, read: ([, number]) => nth(null, number) },
  {
    pattern: pattern(`${DUTY}\\s*(${NUMBER_PATTERN})(?![\\d一二三四五六七八九十])`),
    cost: PART,
    read: ([, number]) => nth('duty', number),
  },
  {
    pattern: pattern(`${TASK}\\s*(${NUMBER_PATTERN})(?![\\d一二三四五六七八九十年級])`),
    cost: PART,
    read: ([, number]) => nth(null, number),
  },
  {
    pattern: pattern(`第\\s*(${NUMBER_PATTERN})\\s*[項個條點](?!職責|任務)`),
    cost: NUMBER,
    read: ([, number]) => nth(null, number),
  },
  {
    pattern: pattern(
      `第?\\s*(${NUMBER_PATTERN})${TO}第?\\s*(${NUMBER_PATTERN})\\s*[項個條](?:${DUTY}|${TASK})?`,
    ),
    cost: RANGE,
    read: ([, from = '', to = '']) => several(readNumber(from), readNumber(to), null),
  },
  {
    pattern: pattern(`前\\s*(?!一|1[項個條])(${NUMBER_PATTERN})\\s*[項個條大](?:主要)?(?:職責|${TASK})?`),
    cost: PART,
    read: ([, number = '']) => several(1, readNumber(number), null),
  },
  {
    pattern: pattern(
      `(?:最後|後|末)\\s*(?!一|1[項個條])(${NUMBER_PATTERN})\\s*[項個條大](?:主要)?(?:職責|${TASK})?`,
    ),
    cost: PART,
    read: ([, number = '']) => several(-1, -readNumber(number), null),
  },
  {
    pattern: pattern(`最後(?:面)?的?(?:那|一|那一)?[項個條](?:主要)?(?:職責|${TASK})?`),
    cost: PART,
    read: () => asked({ kind: 'nth', of: null, numbers: [-1] }),
  },
  {
    pattern: pattern(`最後(?:一個)?(?:主要職責|職責|任務)`),
    cost: PART,
    read: () => asked({ kind: 'nth', of: null, numbers: [-1] }),
  },
  // Relative to a part: T2 的下一項, K05 後面那條.
  {
    pattern: pattern(
      `${NOT_BEHIND}(${CODE_IN_TEXT})\\s*的?(?:下一|後一|再下一|後面那|後面一|之後那|下面那)[個項條]?(?:任務|職責)?`,
    ),
    cost: RANGE,
    read: ([, code = '']) => relative(code, 'next'),
  },
  {
    pattern: pattern(
      `${NOT_BEHIND}(${CODE_IN_TEXT})\\s*的?(?:上一|前一|前面那|前面一|之前那|上面那)[個項條]?(?:任務|職責)?`,
    ),
    cost: RANGE,
    read: ([, code = '']) => relative(code, 'previous'),
  },
];

function relative(code: string, step: 'next' | 'previous'): Meaning | null {
  const to = partOf(code);
  return to && asked({ kind: 'relative', to, step });
}
