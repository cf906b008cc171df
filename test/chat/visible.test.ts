import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, visible } from '../../src/index.ts';
import { hostileText } from '../support/arbitrary-reply.ts';

const FAMILY = '👨‍👩‍👧‍👦';

describe('text of others', () => {
  it.each([
    [`會議 R&D *粗* ${FAMILY} 🇹🇼`, `會議 R&D *粗* ${FAMILY} 🇹🇼`, 'words, emoji and their joiners stay'],
    ['a\r\n\u0000b\u2028c\td\u009B', 'a   b c d ', 'line breaks and control characters are blanks'],
    ['a\u202Eb\u2066c\u200Fd\u061Ce', 'a b c d e', 'so are marks of direction'],
    ['a\uD800b\uDC00', 'a\uFFFDb\uFFFD', 'half a character is no character'],
  ])('%j is shown as %j: %s', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('keeps its length, is one line, and does not change a second time', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const shown = visible(text);
        expect(shown).toHaveLength(text.length);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

it('is trimmed if it is a line by itself', () => {
  expect(oneLine(' \n a\u0000b\u3000')).toBe('a b');
});
