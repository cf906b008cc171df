import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, visible } from '../../../adapters/terminal/visible.ts';
import { visible as visibleInChat } from '../../../src/index.ts';
import { hostileText } from '../../support/arbitrary-reply.ts';

const STEERING = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

/** Any characters up to the last of general punctuation, which has the direction marks. */
const anyText = fc.oneof(
  hostileText,
  fc
    .array(fc.nat({ max: 0x20_ff }).map(code => String.fromCharCode(code)))
    .map(characters => characters.join('')),
);

describe('visible', () => {
  it.each([
    ['會議專案經理 T3', '會議專案經理 T3', 'plain text stays'],
    ['\u001b[31m紅', '␛[31m紅', 'an escape sequence is shown, not obeyed'],
    ['a\u009b2J', 'a\uFFFD2J', 'its one-character form too'],
    ['a\nb\tc\u2028d', 'a␊b␉c\uFFFDd', 'one line stays one line'],
    ['a\u202eb\u2066c\u200fd', 'abcd', 'nothing turns the reading direction'],
    ['👨‍👩‍👧', '👨‍👩‍👧', 'joiners inside a character stay'],
  ])('%j → %j: %s', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('treats the same characters as steering as chats do', () => {
    const all = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code));
    const steering = all.filter(character => visibleInChat(character) === ' ' && character !== ' ');
    expect(all.filter(character => visible(character) !== character)).toEqual(steering);
  });

  it('leaves no character that steers a terminal', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(visible(text)).not.toMatch(STEERING);
      }),
    );
  });
});

describe('a value as a line of JSON', () => {
  it('is one line for any reader, steers no terminal, and is read back unchanged', () => {
    fc.assert(
      fc.property(anyText, text => {
        const line = jsonLine({ text });
        expect(line.slice(0, -1)).not.toMatch(STEERING);
        expect(line.endsWith('}\n')).toBe(true);
        expect(JSON.parse(line)).toEqual({ text });
      }),
    );
  });
});
