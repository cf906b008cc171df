import { describe, expect, it } from 'vitest';
import { escape, escapeUpTo } from '../../../../adapters/slack/render/text.ts';

const FAMILY = '👨‍👩‍👧‍👦';

describe('escape', () => {
  it('leaves no mention and no link', () => {
    expect(escape('<!channel> <@U1> R&D &lt;')).toBe('&lt;!channel&gt; &lt;@U1&gt; R&amp;D &amp;lt;');
  });

  it('never cuts an entity', () => {
    expect(escapeUpTo('&&&', 20)).toBe('&amp;&amp;&amp;');
    expect(escapeUpTo('&&&', 14)).toBe('&amp;&amp;…');
    expect(escapeUpTo('&&&', 10)).toBe('&amp;…');
  });

  it('never cuts a character', () => {
    const text = FAMILY.repeat(4);
    for (let most = 1; most < text.length; most += 1) {
      const kept = Math.floor((most - 1) / FAMILY.length);
      expect(escapeUpTo(text, most)).toBe(`${FAMILY.repeat(kept)}…`);
    }
  });
});
