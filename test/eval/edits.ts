/** What users make of a name: one function per class, `null` where the name gives no chance for it. */
import type { CompetencyStandard } from '../../src/index.ts';
import type { Random } from '../support/hostile.ts';
import { type Characters, homophone, isHan, mergers, pick } from './characters.ts';
import { syllables, toMainland, toSimplified, zhuyin, zhuyinKeys } from './readings.ts';
import type { Reading } from './rows.ts';

export type Source = { standard: CompetencyStandard; random: Random; characters: Characters };

/** `looks`: what the edit leaves of the name, for telling whether it could as well be another name; `null`: nothing to compare. */
export type Edited = {
  question: string;
  looks: 'characters' | 'sound' | 'bag' | 'code' | null;
  readings?: Reading[];
};

type Edit = (source: Source) => Edited | null;

/** Too short to bear a wrong character. */
const LEAST = 4;

/** Changes one character at a place of the name where it can; `put` gives what stands there instead. */
function atOnePlace(
  { standard, random }: Source,
  put: (character: string, index: number, all: readonly string[]) => string | null,
): string | null {
  const all = Array.from(standard.name);
  if (all.length < LEAST) return null;
  const places = all.flatMap((character, index) => {
    const instead = isHan(character) ? put(character, index, all) : null;
    return instead === null ? [] : [[...all.slice(0, index), instead, ...all.slice(index + 1)].join('')];
  });
  return pick(random, places);
}

const looking = (looks: Edited['looks'], question: string | null): Edited | null =>
  question === null ? null : { question, looks };

function soundingAlike(source: Source, text: string): string | null {
  const sounds = syllables(text);
  const named = { ...source, standard: { ...source.standard, name: text } };
  return atOnePlace(named, (character, index) =>
    pick(source.random, homophone(source.characters, sounds[index] ?? '', character)),
  );
}

function soundingNear(source: Source): string | null {
  const sounds = syllables(source.standard.name);
  return atOnePlace(source, (_, index) =>
    pick(
      source.random,
      mergers(sounds[index] ?? '').flatMap(near => source.characters.bySound.get(near) ?? []),
    ),
  );
}

function swapped({ standard, random }: Source): string | null {
  const all = Array.from(standard.name);
  const at = random(Math.max(1, all.length - 1));
  const [a = '', b = ''] = all.slice(at, at + 2);
  if (all.length < LEAST || a === b || !isHan(a) || !isHan(b)) return null;
  return [...all.slice(0, at), b, a, ...all.slice(at + 2)].join('');
}

function reordered({ standard, random }: Source): string | null {
  const all = Array.from(standard.name);
  if (all.length < LEAST) return null;
  const at = 2 + random(all.length - 3);
  return [...all.slice(at), random(2) === 0 ? ' ' : '', ...all.slice(0, at)].join('').trim();
}

const FULL_WIDTH = (text: string) =>
  text.replace(/[!-~]/gu, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

function widened({ standard: { name }, random }: Source): string | null {
  const ways = [
    () => `「${name}」`,
    () => Array.from(name).join(' '),
    () => FULL_WIDTH(name.toLowerCase()),
    () => `　${name.toUpperCase()}？`,
    () => `@小幫手 ${name} 🙏`,
    () => name.replace(/[（(／/、]/gu, ' ').replace(/[）)]/gu, ''),
  ];
  return pick(random, ways)?.() ?? null;
}

/** A duty that the document numbers once. */
function firstDuty({ duties }: CompetencyStandard): string | null {
  const code = duties[0]?.code ?? '';
  return /^T\d$/u.test(code) && duties.filter(duty => duty.code === code).length === 1 ? code : null;
}

const FILLED: readonly ((name: string) => readonly [string, string[]])[] = [
  name => [`請問${name}要做什麼`, []],
  name => [`${name}的行為指標有哪些`, ['indicators']],
  name => [`想查${name}的知識`, ['knowledge']],
  name => [`${name} 技能`, ['skills']],
  name => [`麻煩給我${name}的態度，謝謝`, ['attitudes']],
  name => [`${name}學經歷`, ['prerequisites']],
];

function mixed({ standard, random }: Source): Edited | null {
  const part = firstDuty(standard);
  if (part !== null && random(2) === 0) {
    return { question: `${standard.name}${part}`, looks: null, readings: [{ part, aspects: [] }] };
  }
  const [question, aspects] = pick(random, FILLED)?.(standard.name) ?? ['', []];
  return question === '' ? null : { question, looks: null, readings: [{ part: null, aspects }] };
}

function spelt({ standard: { code }, random }: Source): string | null {
  const ways = [
    () => code.toLowerCase(),
    () => code.replace('-', ''),
    () => code.replace(/v\d+$/u, ''),
    () => code.replace(/0/gu, 'o'),
    () => FULL_WIDTH(code),
    () => ` ${code.replace('-', ' ')} `,
  ];
  return pick(random, ways)?.() ?? null;
}

const onlyHan = (name: string) => Array.from(name).every(isHan);

function spelled({ standard: { name }, random }: Source): string | null {
  if (!onlyHan(name)) return null;
  return syllables(name)
    .join(random(2) === 0 ? '' : ' ')
    .replaceAll('v', 'u');
}

export const EDITS: Readonly<Record<string, Edit>> = {
  exact: ({ standard }) => ({ question: standard.name, looks: 'characters' }),
  width: source => looking(null, widened(source)),
  code: source => looking('code', spelt(source)),
  missing: source =>
    looking(
      'characters',
      atOnePlace(source, () => ''),
    ),
  extra: source =>
    looking(
      'characters',
      atOnePlace(source, own => own + (pick(source.random, source.characters.common) ?? '')),
    ),
  swapped: source => looking('characters', swapped(source)),
  replaced: source =>
    Array.from(source.standard.name).length < LEAST + 1
      ? null
      : looking(
          'characters',
          atOnePlace(source, () => pick(source.random, source.characters.common)),
        ),
  homophone: source => looking('sound', soundingAlike(source, source.standard.name)),
  'two-homophones': source => {
    const once = soundingAlike(source, source.standard.name);
    return looking('sound', once === null ? null : soundingAlike(source, once));
  },
  'near-homophone': source => looking('sound', soundingNear(source)),
  simplified: ({ standard }) => ({ question: toSimplified(standard.name), looks: null }),
  mainland: ({ standard }) => ({ question: toMainland(standard.name), looks: null }),
  reordered: source => looking('bag', reordered(source)),
  mixed,
  pinyin: source => looking('sound', spelled(source)),
  zhuyin: ({ standard, random }) =>
    looking('sound', onlyHan(standard.name) ? zhuyin(standard.name, random(2) === 0) : null),
  'zhuyin-keys': ({ standard }) =>
    looking('sound', onlyHan(standard.name) ? zhuyinKeys(standard.name) : null),
};
