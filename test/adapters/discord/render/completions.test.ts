import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompletion } from '../../../../adapters/discord/read/request.ts';
import { renderCompletions } from '../../../../adapters/discord/render/completions.ts';
import { readPublicWord } from '../../../../src/index.ts';
import { hostileText } from '../../../support/arbitrary-reply.ts';
import { choiceProblems } from '../../../support/discord-limits.ts';
import { seedEngine } from '../../../support/seeds.ts';

const engine = seedEngine();

/** As somebody types it. */
function complete(typed: string) {
  const asked = readPublicWord(typed);
  return renderCompletions(engine.suggest(asked.question), asked);
}

const asked = { question: 'x', isPublic: false };
const askedForAll = { question: 'x', isPublic: true };

const suggestion = (label: string, detail: string | null = null) => ({
  value: `v${label.slice(0, 9)}`,
  label,
  detail,
});

describe('completions', () => {
  it.each([
    ['說', ['說明']],
    ['說明', ['說明', 'BAS1219-003v2']],
    ['清單', ['清單', 'BAS1219-003v2']],
    ['清單 行銷', ['KMC2432-001v2']],
    ['會議專案經理 說', ['BAS2421-001 說明']],
  ])('of %j begin with %j', (typed, values) => {
    expect(
      complete(typed)
        .map(({ value }) => value)
        .slice(0, values.length),
    ).toEqual(values);
  });

  it('begin with help, the list and the standards before anything is typed', () => {
    const [help, list, ...standards] = complete(' ');
    expect(help).toEqual({ name: expect.stringMatching(/^說明/u), value: '說明' });
    expect(list).toEqual({ name: expect.stringMatching(/^清單/u), value: '清單' });
    expect(standards.map(({ name }) => name)).toContain('會議專案經理（BAS2421-001）');
  });

  it('are parts of a standard once its name is typed, with stable codes as values', () => {
    expect(complete('會議專案經理 T3')).toContainEqual({
      name: '會議專案經理 T3 控制專案進度',
      value: 'BAS2421-001#T3',
    });
  });

  it('say why they are offered, even where the name is long', () => {
    const [first] = renderCompletions([suggestion('長'.repeat(120), '舊名稱')], asked);
    expect(first?.name).toBe(`${'長'.repeat(95)}…｜舊名稱`);
  });

  const matchedText = [
    '會義專按經理',
    'huiyizhuananjingli',
    '工會幹部',
    '秘書長',
    '经理专案會議',
    '会议项目经理',
    'BAS2421',
    '專案',
  ];

  it.each<[string, string, string]>([
    ...matchedText.map((typed): [string, string, string] => [typed, ' 技能', 'columns']),
    ['說', '', 'help'],
    ['清', '', 'list'],
    ['清', ' 行銷', 'list'],
    ['談判', '', 'matches'],
  ])('can be asked by their names too, with more typed behind (%s%s)', (typed, behind, kind) => {
    const [{ name, value } = { name: '', value: '' }] = complete(typed);
    const named = engine.answer(readCompletion(name + behind));
    expect(named.reply).toEqual(engine.answer(value + behind).reply);
    expect(named.result.kind).toBe(kind);
  });

  it.each(matchedText)('lead on by their names too, while somebody types behind (%s)', typed => {
    const [{ name } = { name: '' }] = complete(typed);
    expect(engine.suggest(readCompletion(`${name} 技`)).map(({ detail }) => detail)).toContain(null);
  });

  it.each(['公開 會', '會 公開', '！會', '公開'])('of %s ask for everybody too', typed => {
    const all = complete(typed);
    expect(all.length).toBeGreaterThan(0);
    for (const { name, value } of all) {
      expect(name).toMatch(/^公開 /u);
      expect(readPublicWord(value)).toEqual({ question: value.replace(/^公開 /u, ''), isPublic: true });
      expect(readPublicWord(readCompletion(name)).isPublic).toBe(true);
    }
  });

  it('of public questions fit the same limits', () => {
    const offered = (value: string) => ({ value, label: '長'.repeat(120), detail: '舊名稱' });
    const [first, ...others] = renderCompletions(
      [offered('x'.repeat(97)), offered('x'.repeat(98))],
      askedForAll,
    );
    expect(first).toEqual({ name: `公開 ${'長'.repeat(92)}…｜舊名稱`, value: `公開 ${'x'.repeat(97)}` });
    expect(others).toEqual([]);
  });

  it('leave out a value that is too long rather than cutting it', () => {
    const long = { ...suggestion('長'), value: 'x'.repeat(101) };
    expect(renderCompletions([long, suggestion('短')], asked)).toEqual([{ name: '短', value: 'v短' }]);
  });

  it('keep the first of several with the same name', () => {
    const twice = [suggestion('同'), { ...suggestion('同'), value: 'other' }, suggestion('異')];
    expect(renderCompletions(twice, asked)).toEqual([
      { name: '同', value: 'v同' },
      { name: '異', value: 'v異' },
    ]);
  });

  it('are accepted by Discord, whatever is typed and suggested', () => {
    const suggestions = fc.array(
      fc.record({ value: hostileText, label: hostileText, detail: fc.option(hostileText) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(suggestions, hostileText, fc.boolean(), (some, question, isPublic) => {
        expect(choiceProblems(renderCompletions(some, { question, isPublic }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    for (const typed of [
      '',
      '會',
      '經理',
      'BAS',
      'T3',
      '會議專案經理 ',
      '會議專案經理 K',
      '\u0000',
      '問'.repeat(2000),
    ])
      expect(choiceProblems(complete(typed))).toEqual([]);
  });
});

describe('repeated completions', () => {
  const suggestions = [suggestion('會議專案經理')];
  const render = (question: string, isPublic = false) =>
    renderCompletions(suggestions, { question, isPublic });

  it('are rendered once', () => {
    expect(render('說')).toBe(render('說'));
  });

  it('are rendered anew for another question, whatever was rendered before', () => {
    const values = ['說', '會議', '清'].map(question => render(question).map(({ value }) => value));
    expect(values).toEqual([['說明', 'v會議專案經理'], ['v會議專案經理'], ['清單', 'v會議專案經理']]);
  });

  it('are rendered anew for everybody', () => {
    const [own, shared] = [render('會議'), render('會議', true)];
    expect(shared).not.toEqual(own);
    expect(render('會議')).toEqual(own);
  });
});
