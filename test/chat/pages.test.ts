import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAt, pagesOfAnswer, paginate, type Reply } from '../../src/index.ts';
import { plainReply } from '../../src/reply/model.ts';
import { arbitraryReply, hostileText, ordinaryText } from '../support/arbitrary-reply.ts';
import { textsOf } from '../support/hostile.ts';
import { seedEngine } from '../support/seeds.ts';

/** A medium that counts characters. */
const fitsIn = (most: number) => (page: Reply) => textsOf(page).join('').length <= most;

const PAGE = /^第 (\d+)／(\d+) 頁(?:，後面還有 (\d+) 項)?。$/u;
const MARKS = /（接下頁）|（續）/gu;

/** Every text in the order of reading, each thing in brackets of its own; a thing in pieces is one. */
function things(pages: readonly Reply[]): string {
  return pages
    .flatMap(({ notices, facts, sections, choices }) => [
      ...notices.filter(notice => !PAGE.test(notice)).map(text => ['notice', text]),
      ...facts.map(({ label, value }) => [`fact ${label}`, value]),
      ...sections.flatMap(({ groups }) =>
        groups.flatMap(({ lines }) =>
          lines.flatMap(({ code, text, items }) => [
            [`line ${code ?? ''}`, text],
            ...items.map(item => ['item', item]),
          ]),
        ),
      ),
      ...(choices?.options ?? []).map(({ label, question }) => ['choice', label, question]),
    ])
    .map(([kind = '', ...texts]) => joinPieces(kind, texts))
    .join('');
}

/** `a（接下頁）` and `（續）b` overleaf read `ab`; `（續）` alone only introduces sub-items. */
function joinPieces(kind: string, [text = '', ...others]: readonly string[]): string {
  if (text === '（續）') return '';
  const begin = text.startsWith('（續）') ? '' : `[${kind}:`;
  const end = text.endsWith('（接下頁）') ? '' : ']';
  return `${begin}${text.replace(MARKS, '')}${others.join('|')}${end}`;
}

/** A line's place stands once, where the line begins. */
function placesOf(pages: readonly Reply[]): string[] {
  const groups = pages.flatMap(({ sections }) => sections.flatMap(section => section.groups));
  return groups.flatMap(({ lines }) => lines.flatMap(({ place }) => place ?? []));
}

/** Shrinking a large reply that fails may take minutes; seconds are enough to see why. */
const BRIEFLY = { interruptAfterTimeLimit: 4000 };

const LONG = '長'.repeat(500);

function longLine(text: string, items: string[] = []): Reply {
  const line = { code: 'P1.1.1', text, items, place: 'T1' };
  const section = {
    code: 'T1',
    heading: '準備',
    note: null,
    groups: [{ label: null, lines: [line], empty: null }],
  };
  return { ...plainReply('標題'), sections: [section] };
}

describe('paginate', () => {
  it('does not change a reply that fits', () => {
    const reply = longLine('短');
    expect(paginate(reply, () => true)).toEqual([reply]);
  });

  it('keeps every notice, fact, line, sub-item and choice once, in order, on pages that fit', () => {
    fc.assert(
      fc.property(arbitraryReply(ordinaryText), fc.integer({ min: 300, max: 900 }), (reply, most) => {
        const fits = fitsIn(most);
        const pages = paginate(reply, fits);
        expect(pages.filter(page => !fits(page))).toEqual([]);
        expect(things(pages)).toBe(things([reply]));
        expect(placesOf(pages)).toEqual(placesOf([reply]));
      }),
      { numRuns: 150, ...BRIEFLY },
    );
  });

  it('survives hostile replies on pages of any size', () => {
    fc.assert(
      fc.property(arbitraryReply(hostileText), fc.integer({ min: 0, max: 400 }), (reply, most) => {
        const pages = paginate(reply, fitsIn(most));
        expect(pages.length).toBeGreaterThan(0);
        expect(pages.flatMap(page => page.choices?.options ?? []).map(({ question }) => question)).toEqual(
          (reply.choices?.options ?? []).map(({ question }) => question),
        );
      }),
      { numRuns: 60, ...BRIEFLY },
    );
  });

  it('says on each page which page it is, and how much is left', () => {
    fc.assert(
      fc.property(arbitraryReply(ordinaryText), reply => {
        const pages = paginate(reply, fitsIn(400));
        if (pages.length === 1) return;
        for (const [index, page] of pages.entries()) {
          const [, number, of, left = '0'] = PAGE.exec(page.notices.at(-1) ?? '') ?? [];
          expect([Number(number), Number(of)]).toEqual([index + 1, pages.length]);
          expect(Number(left)).toBe(countThings(pages.slice(index + 1)));
        }
      }),
      { numRuns: 60, ...BRIEFLY },
    );
  });

  it('repeats title, headings and source, and neither facts nor notices', () => {
    const engine = seedEngine();
    const { reply } = engine.answer('工會幹部');
    const pages = paginate(reply, fitsIn(300));
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(pages.map(({ title, source }) => `${title} ${source?.code}`))).toEqual(
      new Set(['工會總幹事 BAS4999-001v2']),
    );
    expect(pages.flatMap(({ facts }) => facts)).toEqual(reply.facts);
  });

  it('continues a line that is longer than a page', () => {
    const pages = paginate(longLine(LONG), fitsIn(300));
    const texts = pages.flatMap(
      ({ sections }) => sections[0]?.groups[0]?.lines.map(({ text }) => text) ?? [],
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(texts.slice(0, -1).every(text => text.endsWith('（接下頁）'))).toBe(true);
    expect(texts.slice(1).every(text => text.startsWith('（續）'))).toBe(true);
    expect(texts.join('').replace(MARKS, '')).toBe(LONG);
    expect(placesOf(pages)).toEqual(['T1']);
    expect(pages.map(({ sections }) => sections[0]?.groups[0]?.lines[0]?.code)).toEqual(
      pages.map(() => 'P1.1.1'),
    );
  });

  it.each([
    ['a sub-item', longLine('短', [LONG])],
    ['the only sub-item of a line without text', longLine('', [LONG])],
    ['a fact', { ...plainReply('標題'), facts: [{ label: '工作描述', value: LONG }] }],
    ['a notice', { ...plainReply('標題'), notices: [LONG] }],
  ] satisfies [string, Reply][])('continues %s that is longer than a page', (_, reply) => {
    const fits = fitsIn(300);
    const pages = paginate(reply, fits);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter(page => !fits(page))).toEqual([]);
    expect(things(pages)).toBe(things([reply]));
  });

  it('keeps the question of a choice whose description is longer than a page, and says how long that is', () => {
    const option = { label: '會議專案經理', detail: LONG, question: 'BAS2421-001' };
    const pages = paginate(
      {
        ...plainReply('標題'),
        choices: { label: '請選擇', options: [option, { ...option, question: 'K28' }] },
      },
      fitsIn(300),
    );
    const options = pages.flatMap(({ choices }) => choices?.options ?? []);
    expect(options.map(({ question }) => question)).toEqual(['BAS2421-001', 'K28']);
    expect(options.every(({ detail }) => detail?.endsWith('…（共 500 字）'))).toBe(true);
  });

  it('keeps a line with its sub-items if a page can hold both', () => {
    const items = ['甲'.repeat(40), '乙'.repeat(40)];
    const lines = ['一', '二', '三'].map(text => ({ code: 'K1', text: text.repeat(40), items, place: null }));
    const section = { code: 'T1', heading: null, note: null, groups: [{ label: null, lines, empty: null }] };
    const pages = paginate({ ...plainReply('標題'), sections: [section] }, fitsIn(330));
    const kept = pages.flatMap(page =>
      page.sections.flatMap(({ groups }) => groups.flatMap(group => group.lines)),
    );
    expect(kept).toEqual(lines);
  });

  it('ends no page with a heading', () => {
    const heading = { code: null, heading: '行為指標', note: null, groups: [] };
    const { sections } = longLine('字'.repeat(200));
    const pages = paginate(
      { ...plainReply('標題'), sections: [...sections, heading, ...sections] },
      fitsIn(320),
    );
    expect(pages.map(page => page.sections.map(section => section.heading))).toEqual([
      ['準備'],
      ['行為指標', '準備'],
    ]);
  });

  it('shows too much rather than nothing', () => {
    const pages = paginate(longLine('很長'), () => false);
    expect(things(pages)).toBe(things([longLine('很長')]));
    expect(paginate(plainReply('只有標題'), () => false)).toEqual([plainReply('只有標題')]);
  });
});

describe('the pages of an answer', () => {
  const answer = seedEngine().answer('會議專案經理 T3');
  const pages = pagesOfAnswer(answer, ({ reply }) => fitsIn(300)(reply));

  it('are numbered, and have the links of the answer', () => {
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ index }) => index)).toEqual([...pages.keys()]);
    for (const { count, question, links } of pages) {
      expect([count, question, links]).toEqual([pages.length, answer.question, answer.links]);
    }
    expect(pages.map(({ reply }) => reply)).toEqual(paginate(answer.reply, fitsIn(300)));
  });

  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [1.5, 1],
    [9999, pages.length - 1],
    [Number.NaN, 0],
  ])('asked for %d give %d', (asked, index) => expect(pageAt(pages, asked).index).toBe(index));
});

/** Notices, facts, lines and choices: a line with its sub-items is one, and so is what began on a page before. */
function countThings(pages: readonly Reply[]): number {
  const [first, ...others] = pages;
  if (!first) return 0;
  return [first, ...others].reduce((sum, { notices, facts, sections, choices }, index) => {
    const lines = sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
    const texts = [
      ...notices.filter(notice => !PAGE.test(notice)),
      ...facts.map(({ value }) => value),
      ...lines.map(({ text }) => text),
    ];
    const begun = texts.filter(text => !text.startsWith('（續）')).length;
    const wentOn = index === 0 ? texts.length - begun : 0;
    return sum + begun + wentOn + (choices?.options.length ?? 0);
  }, 0);
}
