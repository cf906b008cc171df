import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLabel, codeBlock, codeText, escapeText, unescapeText } from '../../../adapters/discord/text.ts';
import { visible } from '../../../src/index.ts';
import { readMarkdown } from '../../support/discord-markdown.ts';
import { hostileText } from '../../support/arbitrary-reply.ts';

/** Whatever begins, ends or looks like markup of Discord, and what it may be glued to. */
const PIECES = [
  ...'\\*_~|`[]()<>@:#-+.!&/"\'0129aT會議 　',
  '**',
  '***',
  '__',
  '~~',
  '||',
  '```',
  '```js\n',
  '`` ` ``',
  '# ',
  '### ',
  '-# ',
  '> ',
  '>>> ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '23.',
  '@everyone',
  '@here',
  '<@1>',
  '<@!12>',
  '<@&2>',
  '<#3>',
  '<t:1700000000:R>',
  '<:x:12>',
  '<a:x:12>',
  ':tada:',
  ':+1:',
  'https://example.com/a_b_c',
  'http://x',
  'steam://x',
  '[a](https://b)',
  '<https://example.com>',
  '</cmd:12>',
  '<id:home>',
  '¯\\_(ツ)_/¯',
  '👨‍👩‍👧',
  '\n',
  '\u202e',
  '\ud83d',
];

const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => pieces.join(''));

/** Blanks at the ends of lines are not shown. */
const withoutBlanks = (text: string) => text.replaceAll(/\s/gu, '');

describe('text of others', () => {
  const places = [
    ['on a line of its own', ['', ''], ['', ''], []],
    ['in a heading', ['## x', ' x'], ['x', 'x'], ['heading']],
    ['at the beginning of a heading', ['### ', ' x'], ['', 'x'], ['heading']],
    ['in small print', ['-# ', 'x'], ['', 'x'], ['subtext']],
    ['in a list', ['- ', 'x'], ['', 'x'], ['list']],
    ['in a list in a list', ['- a\n  - ', 'x'], ['a', 'x'], ['list', 'list']],
    ['in bold', ['**', 'x**'], ['', 'x'], ['bold']],
    ['after a code', ['`T3` ', ''], ['T3', ''], ['code']],
    ['after a line', ['x\n', ''], ['x', ''], []],
    ['before markup', ['', ' **x** `y`'], ['', 'xy'], ['bold', 'code']],
  ] as const;

  it.each(places)('is read letter for letter %s', (_, [before, after], [first, last], around) => {
    fc.assert(
      fc.property(fc.oneof(markup, hostileText), text => {
        const reading = readMarkdown(before + escapeText(text) + after);
        expect(reading.markup).toEqual(around);
        expect(withoutBlanks(reading.text)).toBe(withoutBlanks(first + visible(text) + last));
      }),
      { numRuns: 400 },
    );
  });

  it('would be read as markup if it were not escaped', () => {
    const seen = PIECES.flatMap(piece => readMarkdown(`${piece}x${piece}`).markup);
    const kinds =
      'heading subtext quote list code block bold underline strike spoiler time emoji mention link';
    expect([...new Set(seen)].toSorted()).toEqual(expect.arrayContaining(kinds.split(' ')));
  });

  it('is the same after escaping and unescaping', () => {
    fc.assert(
      fc.property(fc.oneof(markup, hostileText), text => {
        expect(unescapeText(escapeText(text))).toBe(visible(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['專案經理(PM)', '專案經理(PM)', 'brackets alone are no link'],
    ['3D列印-基礎', '3D列印-基礎', 'a dash within'],
    ['1.新型態', '1\\.新型態', 'a number and a point begin a list'],
    ['C++', 'C++', 'only at the beginning a plus lists'],
    ['比例 1:2', '比例 1:2', 'a colon that names no emoji'],
    ['https://a.b', 'https\\://a.b', 'an address becomes no link'],
    ['會\u0007議\n室', '會 議 室', 'control characters are blanks'],
  ])('writes %j as %j: %s', (text, written) => {
    expect(escapeText(text)).toBe(written);
  });
});

describe('a code', () => {
  it.each(['T3', 'P3.2.1', 'BAS2421-001v1', '*_~|<@1>', 'a`b', '``', '`', ' ', ' `x` ', '\\'])(
    'is read as it is: %j',
    code => {
      const { text, markup: found } = readMarkdown(`${codeText(code)} 文字`);
      expect(text.trim()).toBe(`${code} 文字`.trim());
      expect(found.filter(kind => kind !== 'code')).toEqual([]);
    },
  );
});

describe('a block to copy', () => {
  it('is not ended by anything in it', () => {
    fc.assert(
      fc.property(fc.oneof(markup, hostileText), text => {
        const { text: shown, markup: found } = readMarkdown(`前\n${codeBlock(`x${text}`)}\n後`);
        expect(found).toEqual(['block']);
        const lines = `x${text}`.split('\n').map(visible).join('\n');
        expect(shown.replaceAll('\u200B', '')).toBe(`前\n${lines}\n\n後`.replaceAll('\u200B', ''));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a label', () => {
  it.each([
    ['會議專案經理', 6, '會議專案經理'],
    ['會議專案經理', 5, '會議專案…'],
    [' 會議\n專案 ', 9, '會議 專案'],
    ['👨‍👩‍👧👨‍👩‍👧', 10, '👨‍👩‍👧…'],
    ['👨‍👩‍👧', 4, '…'],
    ['a\ud83d', 5, 'a\uFFFD'],
    ['', 5, ''],
  ])('of %j with at most %i is %j', (text, most, clipped) => {
    expect(clipLabel(text, most)).toBe(clipped);
  });
});
