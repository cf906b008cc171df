import { describe, expect, it } from 'vitest';
import { type Answer, paginate, plainText, type Reply } from '../../src/index.ts';
import { plainReply } from '../../src/reply/model.ts';
import { problemsOf, type Renderer } from './renderer-check.ts';
import { answerOf, line } from './worst-answers.ts';

const LINES = ['甲', '乙', '丙'].map((text, index) =>
  line(text.repeat(200), { code: `P1.1.${index + 1}`, items: [`${text}的次項`] }),
);

const ANSWER = answerOf({
  ...plainReply('標題'),
  notices: ['請注意。'],
  facts: [{ label: '級別', value: '4' }],
  sections: [{ code: 'T1', heading: null, note: null, groups: [{ label: null, lines: LINES, empty: null }] }],
});

/** Renders pages of plain text, changed by `change`. */
function renderer(
  most: number,
  change: (pages: string[], replies: readonly Reply[]) => string[],
): Renderer<string> {
  return {
    pages: ({ reply }: Answer) => {
      const replies = paginate(reply, page => plainText(page).length <= most);
      return change(replies.map(plainText), replies);
    },
    problems: page => (page.length > most ? ['too long'] : []),
    texts: page => page,
  };
}

const asIs = (pages: string[]) => pages;
const within = (found: readonly string[]) => found.join('\n');

describe('the contract of renderers', () => {
  it.each([10_000, 400, 150])('finds nothing wrong with whole pages of %i characters', most => {
    expect(problemsOf(renderer(most, asIs), ANSWER, { kind: 'private' })).toEqual([]);
  });

  it.each([
    ['no page', () => [], 'no page at all'],
    ['a page too long', (pages: string[]) => pages.map(page => page + '長'.repeat(400)), 'too long'],
    ['a page lost', (pages: string[]) => pages.slice(1), 'not shown'],
    [
      'the end of a line lost',
      (pages: string[]) => pages.map(page => page.replace('乙\n', '\n')),
      'not shown: P1.1.2',
    ],
    [
      'the code of a line lost',
      (pages: string[]) => pages.map(page => page.replace('P1.1.2', '')),
      'not shown: P1.1.2',
    ],
    [
      'a sub-item lost',
      (pages: string[]) => pages.map(page => page.replace('丙的次項', '')),
      'not shown: 丙的次項',
    ],
    [
      'a notice lost',
      (pages: string[]) => pages.map(page => page.replace('請注意。', '')),
      'not shown: 請注意。',
    ],
    ['a fact lost', (pages: string[]) => pages.map(page => page.replace('：4', '')), 'not shown: 4'],
    ['a page twice', (pages: string[]) => pages.flatMap(page => [page, page]), 'on pages'],
    ['a line twice', (pages: string[]) => pages.map(page => page + page), 'twice on page'],
    ['pages in another order', (pages: string[]) => pages.toReversed(), 'not in its order'],
  ] as const)('notices %s', (_, change, problem) => {
    expect(within(problemsOf(renderer(400, change), ANSWER, { kind: 'private' }))).toContain(problem);
  });

  it('notices a piece lost of a line that goes on over pages', () => {
    const broken = renderer(150, pages =>
      pages.map((page, index) => (index === 2 ? page.replace('甲甲', '甲') : page)),
    );
    expect(within(problemsOf(broken, ANSWER, { kind: 'private' }))).toContain('not shown: P1.1.1');
  });
});
