import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/question/read-question.ts';
import { fold } from '../../src/standard/fold.ts';
import { anyText } from '../support/any-text.ts';
import { loadSeeds } from '../support/seeds.ts';
import { readSeeds, seedsIndex } from './read.ts';

/** What questions are made of: names, codes, parts, columns, words of all roles, and marks between them. */
const PIECES = [
  ...loadSeeds().flatMap(({ name, code }) => [name, code]),
  ...'T3 P3.2.1 K07 T1~T3 T2.1、2.3 第二項 前兩項 最後一項 T2的下一項 BAS2421'.split(' '),
  ...'指標 產出 知識 技能 態度 級別 學歷 行為只標 太度 考核'.split(' '),
  ...'誰負責 差在哪 幾條 什麼意思 下一個 三年以上 4級 高中 薪水 那塊 請問 的 跟 謝謝'.split(' '),
  ...'報價 預算 談判 甘特圖 press release GPT1 副 助理 ㄉ 🙏'.split(' '),
];

const pieces = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .filter(words => words.some(word => /\p{L}/u.test(word)));

const question = fc.oneof(
  anyText({ maxLength: 40 }),
  fc.tuple(pieces, fc.constantFrom('', ' ', '，', '、')).map(([words, mark]) => words.join(mark)),
);

describe('any text', () => {
  it('has exactly one role for each character', () => {
    fc.assert(
      fc.property(question, text => {
        const read = readQuestion(text, seedsIndex);
        if (read.kind !== 'question') return;
        const ends = read.stretches.map(({ to }) => to);
        expect(read.stretches.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)]);
        expect(read.stretches.every(({ from, to }) => to > from)).toBe(true);
        expect(ends.at(-1)).toBe(read.spread.compact.length);
      }),
      { numRuns: 400 },
    );
  });
});

/** All that a question says, its words compared as they are looked for. */
function said(text: string) {
  const { codes, groups, names, asks, filters, acts, place, isPointed, phrases } = readSeeds(text);
  return {
    codes: codes.map(({ base, version }) => [base, version]),
    groups: groups.map(({ group }) => group),
    names: names.map(({ matches }) => matches.map(({ standard }) => standard.code)),
    asks,
    filters,
    acts: [...acts],
    place,
    isPointed,
    words: phrases.map(phrase => fold(phrase.text)),
  };
}

const fullWidth = (text: string) =>
  text.replace(/[!-~]/gu, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['in full width', fullWidth],
  ['in capitals', text => text.toUpperCase()],
  ['in small letters', text => text.toLowerCase()],
  ['with wide blanks', text => text.replaceAll(' ', '　 ')],
  ['with blanks around', text => `\n ${text}\t`],
  ['with marks behind', text => `${text}？！`],
  ['with marks before', text => `（${text}`],
  ['with what cannot be seen', text => `\u200b${text}\u200e`],
];

describe('a question says the same', () => {
  it.each(VARIANTS)('%s', (_, change) => {
    fc.assert(
      fc.property(pieces, words => {
        const text = words.join(' ');
        expect(said(change(text))).toEqual(said(text));
      }),
      { numRuns: 60 },
    );
  });

  // An ellipsis is folded to three dots, and behind a dot no code of a part is read.
  it('reads a part behind an ellipsis', () => {
    expect(said('會議專案經理…T3')).toEqual(said('會議專案經理 T3'));
  });
});
