import { describe, expect, it } from 'vitest';
import { clean, cleanLines, escape, escapeUpTo } from '../../../adapters/slack/text.ts';

const FAMILY = '👨‍👩‍👧‍👦';

describe('clean', () => {
  it.each([
    [
      'leaves words, emoji and their joiners',
      `會議 R&D <!channel> *粗* ${FAMILY} 🇹🇼`,
      `會議 R&D <!channel> *粗* ${FAMILY} 🇹🇼`,
    ],
    ['leaves nothing that steers', 'a\nb\u2028c\u0000d\u202Ee', 'a b c d e'],
    ['drops blanks at the ends', ' \n a\u3000', 'a'],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it('keeps lines where lines are meant', () => {
    expect(cleanLines('a\u0000\nb')).toBe('a\nb');
  });
});

describe('escape', () => {
  it('leaves no mention and no link', () => {
    expect(escape('<!channel> <@U1> R&D &lt;')).toBe('&lt;!channel&gt; &lt;@U1&gt; R&amp;D &amp;lt;');
  });

  it('cuts no entity in two', () => {
    expect(escapeUpTo('&&&', 20)).toBe('&amp;&amp;&amp;');
    expect(escapeUpTo('&&&', 14)).toBe('&amp;&amp;…');
    expect(escapeUpTo('&&&', 10)).toBe('&amp;…');
  });

  it('cuts no character in two, wherever the end is', () => {
    const text = FAMILY.repeat(4);
    for (let most = 1; most < text.length; most += 1) {
      const kept = Math.floor((most - 1) / FAMILY.length);
      expect(escapeUpTo(text, most)).toBe(`${FAMILY.repeat(kept)}…`);
    }
  });
});
