import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { render, renderQuestion } from '../../../adapters/terminal/render.ts';
import { type Reply } from '../../../src/index.ts';
import { plainReply } from '../../../src/reply/model.ts';
import { arbitraryReply, hostileText } from '../../support/arbitrary-reply.ts';
import { hasControlCharacter } from '../../support/hostile.ts';
import { loadSeeds, seedEngine } from '../../support/seeds.ts';
import { plain } from '../../support/terminal.ts';

const seeds = loadSeeds();
const engine = seedEngine();

const IN_80 = { columns: 80, color: false };

const COLUMNS = ['指標', '產出', '知識', '技能', '態度', '級別', '學經歷', '版本', '說明', '指標 知識'];

/** Every view of a standard: whole, each duty, task and line, and each column of each. */
function viewsOf({ name, duties, attitudes }: (typeof seeds)[number]): string[] {
  const tasks = duties.flatMap(duty => duty.tasks);
  const lines = [...duties, ...tasks].flatMap(({ knowledge, skills }) => [...knowledge, ...skills]);
  const texts = tasks.flatMap(({ outputs, indicators }) => [...outputs, ...indicators]);
  const codes = [...duties, ...tasks, ...lines, ...texts, ...attitudes].flatMap(({ code }) => code ?? []);
  return [
    name,
    ...[...new Set(codes)].map(code => `${name} ${code}`),
    ...COLUMNS.map(column => `${name} ${column}`),
    ...duties.flatMap(({ code }) => COLUMNS.map(column => `${name} ${code} ${column}`)),
    `${name} T99`,
  ];
}

const OTHERS = [
  '說明',
  '經理',
  '管理',
  '談判',
  '溝通',
  '預算 知識',
  '找不到的東西',
  'T3',
  '!!!',
  '工會和基層主管',
];

function tooWide(text: string, columns: number): string[] {
  return text.split('\n').filter(line => stringWidth(line) > columns);
}

function codesOf({ code, sections }: Reply): string[] {
  const lines = sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
  return [code, ...sections.map(section => section.code), ...lines.map(line => line.code)].flatMap(
    own => own ?? [],
  );
}

/** The texts of the document. */
function textsIn({ sections }: Reply): string[] {
  const lines = sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
  return lines.flatMap(line => [line.text, ...line.items]);
}

/** All words of a reply without blanks, because rendering may break lines anywhere. */
const squeeze = (text: string) => text.replace(/[\s•→※]/gu, '');

describe('rendering', () => {
  it.each(seeds.map(standard => [standard.name, standard] as const))(
    'shows every view of %s whole, in 80 columns',
    (_, standard) => {
      const views = viewsOf(standard);
      expect(views.length).toBeGreaterThan(80);
      const faults = views.flatMap(view => {
        const { reply } = engine.answer(view);
        const text = render(reply, IN_80);
        const squeezed = squeeze(text);
        return [
          ...tooWide(text, 80),
          ...codesOf(reply).filter(code => !text.includes(code)),
          ...textsIn(reply).filter(own => !squeezed.includes(squeeze(own))),
        ].map(fault => `${view}: ${fault}`);
      });
      expect(faults).toEqual([]);
    },
  );

  it.each(OTHERS)('shows what „%s“ finds in 40, 80 and 100 columns', question => {
    const { reply } = engine.answer(question);
    for (const columns of [40, 80, 100])
      expect(tooWide(render(reply, { columns, color: false }), columns)).toEqual([]);
  });

  it('keeps a hostile reply from steering the terminal and inside the window', () => {
    fc.assert(
      fc.property(arbitraryReply(hostileText), fc.constantFrom(40, 80), (reply, columns) => {
        const text = render(reply, { columns, color: false });
        expect(hasControlCharacter(text.replaceAll('\n', ''))).toBe(false);
        expect(tooWide(text, columns)).toEqual([]);
      }),
      { interruptAfterTimeLimit: 4000 },
    );
  });

  it('survives codes and labels of any length', () => {
    const line = { code: 'K'.repeat(200), text: '長', items: ['項'], place: '知'.repeat(90) };
    const short = { code: 'K1', text: '短', items: [], place: null };
    const group = { label: '標'.repeat(90), lines: [line, short], empty: null };
    const reply: Reply = {
      ...plainReply('題'.repeat(90)),
      facts: [{ label: '標'.repeat(90), value: '值' }],
      sections: [{ code: 'T'.repeat(200), heading: '名'.repeat(90), note: null, groups: [group] }],
    };
    const text = render(reply, IN_80);
    expect(tooWide(text, 80)).toEqual([]);
    expect(squeeze(text)).toContain(`${'K'.repeat(200)}長`);
    expect(text).toContain('    K1  短\n');
  });

  it('puts codes in one column and texts in the next', () => {
    const { reply } = engine.answer('會議專案經理 T3 技能');
    const lines = render(reply, IN_80)
      .split('\n')
      .filter(line => /^\s+S\d/u.test(line));
    expect(lines).toHaveLength(10);
    expect(lines.every(line => /^ {2}S\d\d {2}\S/u.test(line))).toBe(true);
  });

  it.each([
    [{ label: '會議專案經理（BAS2421-001）', question: 'BAS2421-001' }, '→ 會議專案經理（BAS2421-001）'],
    [{ label: '行為指標', question: 'BAS2421-001 行為指標' }, '→ BAS2421-001 行為指標'],
    [{ label: 'T3 控制專案進度', question: 'BAS2421-001#T3' }, '→ T3 控制專案進度〔BAS2421-001#T3〕'],
  ])('says once what to type for a choice: %j', (choice, expected) => {
    const options = [{ ...choice, detail: null }];
    const text = render({ ...plainReply('題'), choices: { label: '還可以問', options } }, IN_80);
    expect(text).toContain(`\n  ${expected}\n`);
  });

  it('has colours only on request, and the same words with and without them', () => {
    const { reply } = engine.answer('工會幹部');
    const coloured = render(reply, { columns: 80, color: true });
    const uncoloured = render(reply, IN_80);
    expect(hasControlCharacter(uncoloured.replaceAll('\n', ''))).toBe(false);
    expect(coloured).toContain('\u001b[1m');
    expect(plain(coloured)).toBe(uncoloured);
  });
});

describe('a question above its answer', () => {
  it.each([
    ['會議專案經理 T3', '> 會議專案經理 T3\n'],
    ['a\u001b[2Jb', '> a␛[2Jb\n'],
    ['', '>\n'],
    ['長'.repeat(500), `> ${'長'.repeat(38)}…\n`],
  ])('%j', (question, expected) => {
    expect(renderQuestion(question, IN_80)).toBe(expected);
  });
});

describe('what the question asked for', () => {
  const escape = String.fromCharCode(27);
  const shown = (color: boolean) => render(engine.answer('談判 協商').reply, { columns: 80, color });

  it('is underlined in colour, in the characters of the document', () => {
    expect(shown(true)).toContain(
      `K46  ${escape}[4m談判${escape}[24m技巧與${escape}[4m協商${escape}[24m策略`,
    );
    expect(plain(shown(true))).toBe(shown(false));
  });

  it('is underlined once if wrapped lines are alike', () => {
    const line = { code: null, text: '會'.repeat(100), items: [], place: null, marks: [[0, 2]] as const };
    const group = { label: null, lines: [line], empty: null };
    const section = { code: null, heading: null, note: null, groups: [group] };
    const text = render({ ...plainReply('題'), sections: [section] }, { columns: 40, color: true });
    expect(text.split(`${escape}[4m`)).toHaveLength(2);
    expect(text).toContain(`  • ${escape}[4m會會${escape}[24m會`);
  });

  it('stays underlined where the line is wrapped', () => {
    const words = '在不同專案規劃和管理議題上，取得各利害關係人投入和同意的溝通與談判技能';
    const lines = render(engine.answer(words).reply, { columns: 40, color: true }).split('\n');
    const marked = lines.filter(line => line.includes(`${escape}[4m`));
    expect(marked.length).toBeGreaterThan(1);
  });
});
