import { describe, expect, it } from 'vitest';
import { LONGEST_QUOTE } from '../../../adapters/discord/limits.ts';
import { renderNote, renderQuote } from '../../../adapters/discord/render-note.ts';
import * as wording from '../../../adapters/discord/wording.ts';
import { chat, createEngine, visible } from '../../../src/index.ts';
import { messageProblems, textsOfMessage } from '../../support/discord-limits.ts';
import { readMarkdown } from '../../support/discord-markdown.ts';
import { loadSeeds } from '../../support/seeds.ts';

const SENTENCES: readonly (readonly [name: string, sentence: string])[] = [
  ...Object.entries({ ...chat, ...wording }).flatMap(([name, sentence]) =>
    typeof sentence === 'string' ? [[name, sentence] as const] : [],
  ),
  ['failed', chat.failed('ab12*_12')],
];

describe('a note', () => {
  it.each(SENTENCES)('is sent as it is written: %s', (_, sentence) => {
    const note = renderNote(sentence);
    expect(messageProblems(note)).toEqual([]);
    expect(readMarkdown(textsOfMessage(note))).toEqual({ text: sentence, markup: [] });
    expect(note.flags).toBe(32_768 + 64);
  });
});

describe('a quote', () => {
  it('is plain text with its source in a frame to copy', () => {
    const engine = createEngine(loadSeeds());
    const line = engine.quote('會議專案經理 T3', 3) ?? '';
    const quote = renderQuote(line);
    expect(messageProblems(quote)).toEqual([]);
    expect(textsOfMessage(quote)).toBe(`${wording.QUOTE_HINT}\n\`\`\`\n${line}\n\`\`\``);
    expect(line).toContain('資料來源：勞動部 iCAP 職能基準「會議專案經理」');
  });

  it.each(['字', '👨‍👩‍👧', '`', '行\n', '\u0000', '\uD800', '\u202E'])(
    'as long as one may be is sent whole: %j',
    part => {
      const text = part.repeat(LONGEST_QUOTE).slice(0, LONGEST_QUOTE);
      const quote = renderQuote(text);
      expect(messageProblems(quote)).toEqual([]);
      const shown = readMarkdown(textsOfMessage(quote)).text.replaceAll(/[\s\u200B]/gu, '');
      const lines = text.split('\n').map(visible).join('\n');
      expect(shown).toContain(lines.replaceAll(/[\s\u200B]/gu, ''));
    },
  );
});
