/** Characters that stand for others, remnants of what the text was extracted from, and known misprints. */
import type { FoundIssue } from '../issue.ts';

const ODD: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{Script=Han})·(?=\p{Script=Han})/u, 'a comma ，'],
  [/(?<=\p{Script=Han}),(?=\p{Script=Han})/u, 'a wide comma ，'],
  [/[，。、；：][，。、；]/u, 'one mark, not two'],
  [/[\uF900-\uFAFF\u2E80-\u2FDF]/u, 'the ordinary ideograph'],
  [/[\uE000-\uF8FF\uFFFD]/u, 'a character with a meaning'],
  [/(?![\s\u0085])\p{Cc}|[\u200B-\u200F\u2060\u202A-\u202E]/u, 'no invisible character'],
  [/<\/?[a-z][a-z0-9]*(?:[\s/][^<>]{0,99})?>|&[a-z]{2,6};/iu, 'no remnant of HTML'],
  [/工殤/u, '工傷'],
  [/並溝(?!通)/u, '並溝通'],
];

/** Most texts have no oddity: one pattern rules that out faster than nine. */
const ANY = new RegExp(ODD.map(([pattern]) => pattern.source).join('|'), 'iu');

/** Each kind of oddity once, with the words around it. */
export function findOdd(text: string): Pick<FoundIssue, 'kind' | 'expected' | 'found'>[] {
  if (!ANY.test(text)) return [];
  return ODD.flatMap(([pattern, expected]) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const found = `${match[0]} in ${text.slice(Math.max(0, match.index - 6), match.index + 7)}`;
    return [{ kind: 'text-odd', expected, found } as const];
  });
}
