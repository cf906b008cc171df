/** Names by the first letters of their syllables: jczg and ㄐㄘㄓㄍ for 基層主管. */
import type { Finding, Match } from '../match.ts';
import type { Name } from './catalogue.ts';
import { spell } from './spellings.ts';
import { firstZhuyin } from './zhuyin.ts';

/** By letters, Latin and Zhuyin. */
export type Initials = ReadonlyMap<string, readonly Name[]>;

/** Fewer are an abbreviation of anything. */
const FEWEST = 3;
const MOST_READINGS = 8;

export function indexInitials(names: readonly Name[]): Initials {
  const byLetters = new Map<string, Name[]>();
  for (const name of names) {
    for (const letters of [
      ...spell(name.folded, latinInitial, MOST_READINGS),
      ...spell(name.folded, firstZhuyin, MOST_READINGS),
    ]) {
      const known = byLetters.get(letters);
      if (known) known.push(name);
      else byLetters.set(letters, [name]);
    }
  }
  return byLetters;
}

const latinInitial = (syllable: string) => syllable.charAt(0);

/** One name where it is the only one; several are a choice. */
export function findByInitials(initials: Initials, text: string): Finding {
  const typed = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  if (!INITIALS.test(typed) || typed.length < FEWEST) return { kind: 'none', nearest: [] };
  const names = initials.get(typed) ?? initials.get(typed.replace(/(?<=[zcs])h/gu, '')) ?? [];
  const matches = [...new Map(names.map(name => [name.standard, toMatch(name)])).values()];
  const [match, ...others] = matches;
  if (!match) return { kind: 'none', nearest: [] };
  return others.length === 0 ? { kind: 'one', match } : { kind: 'several', matches };
}

/** No syllable begins with i, u or v. */
const INITIALS = /^(?:[a-hj-tw-z0-9]+|[ㄅ-ㄩ]+)$/u;

function toMatch({ standard, text }: Name): Match {
  return { standard, how: 'sound', score: 1, matchedText: text };
}
