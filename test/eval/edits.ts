/** What users make of a name: one function per class, `null` where the name gives no chance for it. */
import { homophone, isHan, mergers, pick } from './characters.ts';
import { mixed, spelt, widened } from './edit-around.ts';
import type { Edited, Source } from './edited.ts';
import { syllables, toMainland, toSimplified, zhuyin, zhuyinKeys } from './readings.ts';

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

/** Words are mostly of two characters: cut between them, counted from either end. */
function reordered({ standard, random }: Source): string | null {
  const all = Array.from(standard.name);
  if (all.length < LEAST || !onlyHan(standard.name)) return null;
  const pairs = 2 * (1 + random(Math.floor(all.length / 2) - 1));
  const at = random(2) === 0 ? pairs : all.length - pairs;
  return [...all.slice(at), random(2) === 0 ? ' ' : '', ...all.slice(0, at)].join('').trim();
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
