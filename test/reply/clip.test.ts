import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, clipWithin, graphemesOf, shorten } from '../../src/reply/clip.ts';
import { hostileText } from '../support/arbitrary-reply.ts';

describe('clip', () => {
  it.each([
    ['會議專案經理', 6, '會議專案經理', 'a text that fits stays as it is'],
    ['會議專案經理', 4, '會議專案…（共 6 字）', 'a longer one says how long it is'],
    ['👨‍👩‍👧🇹🇼e\u0301x', 3, '👨‍👩‍👧🇹🇼e\u0301…（共 4 字）', 'what a reader sees as one character is one'],
    ['會議', 0, '…（共 2 字）', 'nothing but its length'],
    ['', 0, '', 'nothing of nothing'],
  ])('%j at most %i → %j: %s', (text, most, expected) => {
    expect(clip(text, most)).toBe(expected);
  });

  it('never cuts inside a character, and always says that it cut', () => {
    fc.assert(
      fc.property(hostileText, fc.nat({ max: 80 }), (text, most) => {
        const characters = graphemesOf(text);
        const kept = characters.slice(0, most).join('');
        expect(clip(text, most)).toBe(
          characters.length <= most ? text : `${kept}…（共 ${characters.length} 字）`,
        );
      }),
    );
  });
});

it('characters that never join others are counted alike with and without the segmenter', () => {
  const all = Array.from({ length: 0x1_0000 / 3 }, (_, index) => String.fromCharCode(index * 3));
  const single = all.filter(character => graphemesOf(character.repeat(2)).length === 2);
  const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });
  const alike = single.filter(character => {
    const around = `字${character}a${character}${character}，${character}`;
    return graphemesOf(around).length === [...segmenter.segment(around)].length;
  });
  expect(alike).toEqual(single);
});

const FAMILY = '👨‍👩‍👧';

describe('clip within code units', () => {
  it.each([
    ['會議專案經理', 6, '會議專案經理'],
    ['長'.repeat(300), 20, `${'長'.repeat(10)}…（共 300 字）`],
    [FAMILY.repeat(100), 18, `${FAMILY}…（共 100 字）`],
    [FAMILY.repeat(10), 12, '…（共 10 字）'],
  ])('says how many characters the whole of %s has', (text, most, expected) => {
    expect(clipWithin(text, most)).toBe(expected);
    expect(clipWithin(text, most).length).toBeLessThanOrEqual(most);
  });
});

describe('shorten', () => {
  it.each([
    ['會議專案', 4, '會議專案'],
    ['會議專案經理', 4, '會議專…'],
    [`${FAMILY}${FAMILY}`, 12, `${FAMILY}…`],
    [`${FAMILY}${FAMILY}`, 11, `${FAMILY}…`],
    [`${FAMILY}${FAMILY}`, 8, '…'],
    ['長'.repeat(9000), 3, '長長…'],
  ])('cuts %s to %i between characters', (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });

  it('never cuts inside a character, wherever the end is', () => {
    const text = FAMILY.repeat(4);
    for (let most = 1; most < text.length; most += 1) {
      const kept = Math.floor((most - 1) / FAMILY.length);
      expect(shorten(text, most)).toBe(`${FAMILY.repeat(kept)}…`);
    }
  });
});

describe('graphemes of a long text', () => {
  const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'grapheme' });

  it.each([
    ['會議專案經理'.repeat(300), 'characters'],
    ['會a👨‍👩‍👧🇹🇼'.repeat(200), 'families and flags at every border'],
    [`${'字'.repeat(499)}👨‍👩‍👧字`, 'a family across a border'],
    [`${'字'.repeat(498)}🇹🇼🇯🇵🇹🇼`, 'flags across a border'],
    [`${'字'.repeat(499)}e\u0301\u0301字`, 'marks across a border'],
  ])('%# are those of the whole: %$', text => {
    expect(graphemesOf(text)).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
  });

  it('loses nothing of an endless character', () => {
    const endless = `字${'\u0301'.repeat(3000)}`;
    expect(graphemesOf(endless).join('')).toBe(endless);
  });
});
