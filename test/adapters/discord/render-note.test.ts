import { describe, expect, it } from 'vitest';
import { renderNote, renderQuote } from '../../../adapters/discord/render-note.ts';
import * as wording from '../../../adapters/discord/wording.ts';
import { chat, createEngine } from '../../../src/index.ts';
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

  it.each([
    ['Chinese', '字'.repeat(5000)],
    ['emoji', '👨‍👩‍👧'.repeat(1500)],
    ['backticks', '`'.repeat(6000)],
    ['lines', '行\n'.repeat(4000)],
  ])('that is longer than a message says how much is missing: %s', (_, text) => {
    const quote = renderQuote(text);
    const shown = readMarkdown(textsOfMessage(quote)).text;
    const left = Number(/還有 (\d+) 個字/u.exec(shown)?.[1]);
    const segments = Array.from(new Intl.Segmenter('zh-Hant').segment(text));
    const kept = segments.slice(0, segments.length - left).map(({ segment }) => segment);
    expect(messageProblems(quote)).toEqual([]);
    expect(left).toBeGreaterThan(0);
    expect(shown.replaceAll(/[\s\u200B]/gu, '')).toContain(kept.join('').replaceAll(/\s/gu, ''));
  });
});
