import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { visible } from '../../../adapters/terminal/visible.ts';
import { columnsOf, wrap } from '../../../adapters/terminal/wrap.ts';
import { graphemesOf } from '../../../src/reply/clip.ts';
import { hostileText, ordinaryText } from '../../support/arbitrary-reply.ts';

const CLOSING = /^[、，。；：）」》…)]/u;

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const withoutBlanks = (text: string) => text.replace(/\s/gu, '');

describe('wrap', () => {
  it.each([
    ['會議專案經理', 8, ['會議專案', '經理'], 'a Chinese character is two columns wide'],
    ['會議專案，經理', 8, ['會議專', '案，經理'], 'a comma does not begin a line'],
    ['會議專「經理」', 8, ['會議專', '「經理」'], 'an opening bracket does not end one'],
    ['依 ISO 9001 規定', 9, ['依 ISO', '9001 規定'], 'Latin words stay whole, blanks go at the break'],
    ['café crème', 6, ['café', 'crème'], 'so do those with accents'],
    ['abcdefgh', 3, ['abc', 'def', 'gh'], 'a word wider than a line is broken'],
    ['會議 ，專案', 6, ['會', '議 ，', '專案'], 'a comma behind a blank does not begin a line either'],
    ['👨‍👩‍👧👨‍👩‍👧', 3, ['👨‍👩‍👧', '👨‍👩‍👧'], 'a family stays together'],
    ['e\u0301e\u0301', 1, ['e\u0301', 'e\u0301'], 'an accent stays on its letter'],
    ['\u0301會', 4, ['\u0301會'], 'an accent on nothing is kept'],
    ['會', 1, ['會'], 'a character wider than a line stands alone'],
    ['', 10, [''], 'nothing is one empty line'],
  ])('%j in %i columns: %j, %s', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('makes no line wider than the width, except for a single wider character', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, width) => {
        const wide = wrap(visible(text), width).filter(line => stringWidth(line) > width);
        const seen = (line: string) => graphemesOf(line).filter(character => stringWidth(character) > 0);
        expect(wide.filter(line => seen(line).length > 1)).toEqual([]);
      }),
    );
  });

  it('loses nothing but blanks', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, width) => {
        expect(withoutBlanks(wrap(visible(text), width).join(''))).toBe(withoutBlanks(visible(text)));
      }),
    );
  });

  it('begins no line with closing punctuation if the line before has room for it', () => {
    const sentence = fc
      .array(
        fc.tuple(fc.constantFrom('會議', 'ISO 9001', '（專', '案 '), fc.constantFrom('', '，', '。」', '）')),
      )
      .map(pairs => pairs.flat().join(''));
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 80 }), (text, width) => {
        expect(
          wrap(text, width)
            .slice(1)
            .filter(line => CLOSING.test(line)),
        ).toEqual([]);
      }),
    );
  });

  it('counts the columns of ordinary characters as string-width does', () => {
    const ordinary = [
      ...range(0x20, 0x7e),
      ...range(0x3000, 0x3029),
      ...range(0x4e00, 0x9fff),
      ...range(0xff01, 0xff5e),
    ];
    const characters = ordinary.map(code => String.fromCharCode(code));
    expect(characters.filter(character => columnsOf(character) !== stringWidth(character))).toEqual([]);
    const text = characters.join('');
    expect(columnsOf(text)).toBe(characters.reduce((sum, character) => sum + stringWidth(character), 0));
  });

  it('fills lines: the next word would not have fitted', () => {
    fc.assert(
      fc.property(ordinaryText, text => {
        const lines = wrap(text, 40);
        const short = lines.slice(0, -1).filter(line => stringWidth(line) < 16);
        expect(short).toEqual([]);
      }),
    );
  });
});
