import { describe, expect, it } from 'vitest';
import { ask } from '../../../adapters/terminal/ask.ts';
import { hasControlCharacter } from '../../support/hostile.ts';
import { pipe, plain, standIn, type Window } from '../../support/terminal.ts';

const ASK = {
  kind: 'ask',
  question: '',
  json: false,
  explain: false,
  stdin: false,
  standards: null,
} as const;

async function askOne(question: string, json = false) {
  const { terminal, printed, told } = pipe();
  const code = await ask(terminal, { ...ASK, question, json });
  return { code, printed: printed(), told: told() };
}

async function askMany(input: string | Buffer, json: boolean) {
  const { terminal, printed, type, end } = pipe();
  type(String(input));
  end();
  const code = await ask(terminal, { ...ASK, json, stdin: true });
  return { code, printed: printed() };
}

describe('one question', () => {
  it.each([
    [0, 'T3 控制專案進度\n', '會議專案經理 T3'],
    [0, '查詢職能基準', ''],
    [1, '「會議專案經理」沒有 T9\n', '會議專案經理 T9'],
    [1, '找不到「天氣」\n', '今天天氣如何'],
    [1, '沒有收錄代碼 BAS9999-001 的職能基準\n', 'BAS9999-001'],
    [2, '這個問題裡沒有文字\n', '!!!'],
    [2, '問題太長了', '長'.repeat(2000)],
  ])('ends with %i and begins %j', async (code, begin, question) => {
    const asked = await askOne(question);
    expect([asked.code, asked.told]).toEqual([code, '']);
    expect(asked.printed.slice(0, begin.length)).toBe(begin);
    const asJson = await askOne(question, true);
    expect([asJson.code, JSON.parse(asJson.printed).query]).toEqual([code, question]);
  });

  it('names the source on the last line', async () => {
    const { printed } = await askOne('基層主管 T1');
    expect(printed.trimEnd().split('\n').at(-1)).toBe(
      '資料來源：勞動部 iCAP 職能基準「基層主管」，BGM1219-002v2，V2，2018/12/21',
    );
  });

  it('lets no character of the question steer the terminal', async () => {
    const { printed } = await askOne('會議\u001b[2J\u009b2J天氣\u202e如何\u0007');
    expect(hasControlCharacter(printed.replaceAll('\n', ''))).toBe(false);
    expect(printed).not.toContain('\u202e');
  });

  it('explains how it was understood above the answer', async () => {
    const { terminal, printed } = pipe();
    await ask(terminal, { ...ASK, question: '活企\u001b T3', explain: true });
    const [explanation = '', answer = ''] = printed().split('T3 準備與監控預算');
    expect(answer).not.toBe('');
    expect(explanation.split('\n')).toEqual([
      'name       活企 → KMC2432-001v2 活動企劃專員 (team-alias)',
      'part       T3 → T3',
      '',
      'refused    pasted     no pasted text',
      'refused    glued      no bare name that words touch',
      'refused    code       no code of a standard',
      'took       printed    KMC2432-001v2 活動企劃專員 (team-alias 1.00)',
      ...['each', 'title', 'phrase', 'near title', 'inside'].map(rung => `not tried  ${rung}`),
      '',
      '',
    ]);
  });

  it('explains it as JSON', async () => {
    const { terminal, printed, type, end } = pipe();
    type('會議專案經理 T3\n說明\n');
    end();
    await ask(terminal, { ...ASK, json: true, stdin: true, explain: true });
    const [first, second] = printed()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).explanation);
    expect(first.pieces.map(({ role }: { role: string }) => role)).toEqual(['name', 'part']);
    expect(second).toEqual({ pieces: [], words: [], rungs: [] });
  });

  it.each<[Window, boolean, string]>([
    [{ isTTY: true }, true, 'on a terminal'],
    [{ isTTY: true, noColor: true }, false, 'not where NO_COLOR is set'],
    [{ isTTY: false }, false, 'not in a pipe'],
  ])('colours: %j → %j, %s', async (window, isColoured) => {
    const { terminal, printed } = standIn(window);
    await ask(terminal, { ...ASK, question: '會議專案經理' });
    expect(printed() !== plain(printed())).toBe(isColoured);
  });

  it.each([
    [{ isTTY: true, columns: 60 }, 60],
    [{ isTTY: true, columns: 200 }, 100],
    [{ isTTY: true, columns: 10 }, 40],
    [{ isTTY: true, columns: 0 }, 80],
    [{ isTTY: true }, 80],
    [{ isTTY: false, columns: 200 }, 80],
  ])('in %j fills at most %i columns', async (window, columns) => {
    const { terminal, printed } = standIn({ ...window, noColor: true });
    await ask(terminal, { ...ASK, question: '會議專案經理' });
    // In this reply all characters are two columns wide, except ASCII and list marks.
    const widths = printed()
      .split('\n')
      .map(line => line.length + line.replace(/[!-~\s•→※]/gu, '').length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    expect(Math.max(...widths)).toBeGreaterThan(columns - 8);
  });
});

describe('a question per line', () => {
  it.each([
    ['會議專案經理\n工會幹部 T1\n', ['會議專案經理', '工會幹部 T1'], 'two lines'],
    ['會議專案經理\n工會幹部 T1', ['會議專案經理', '工會幹部 T1'], 'the last without its end'],
    ['會議專案經理\r\n工會幹部 T1\r\n', ['會議專案經理', '工會幹部 T1'], 'as Windows ends them'],
    ['T3\n\nT4\n', ['T3', '', 'T4'], 'a blank line is a question too'],
    ['a\u2028b\rc\u0085d\n', ['a\u2028b\rc\u0085d'], 'nothing else ends a line'],
    ['\ufeff會議專案經理\n', ['會議專案經理'], 'a byte order mark is no part of it'],
    ['', [], 'no line, no answer'],
  ])('%j: %j, %s', async (input, questions) => {
    const { printed } = await askMany(input, true);
    const lines = printed.split('\n').slice(0, -1);
    expect(lines.map(line => JSON.parse(line).query)).toEqual(questions);
  });

  it.each([
    ['會議專案經理\n今天天氣如何\n', 0],
    ['今天天氣如何\n!!!\n', 1],
    ['', 1],
  ])('%j ends with %i', async (input, code) => {
    expect((await askMany(input, true)).code).toBe(code);
    expect((await askMany(input, false)).code).toBe(code);
  });

  it('shows each question above its answer', async () => {
    const { printed } = await askMany('會議專案經理 T3 指標\n工會幹部 學經歷\n', false);
    const [first = '', second = ''] = printed.split(/^(?=> )/mu);
    expect(first).toMatch(/^> 會議專案經理 T3 指標\n\nT3 行為指標\n[\s\S]*BAS2421-001[^\n]*\n\n$/u);
    expect(second).toMatch(/^> 工會幹部 學經歷\n\nBAS4999-001v2 建議學經歷與能力條件\n/u);
  });

  it('answers a thousand lines in order', async () => {
    const questions = Array.from({ length: 1000 }, (_, index) => `會議專案經理 K${index}`);
    const { printed } = await askMany(questions.join('\n'), true);
    const answered = printed
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).query);
    expect(answered).toEqual(questions);
  });

  it('stops when nobody reads the output any more', async () => {
    const { terminal, printed, type, end } = pipe();
    type('會議專案經理\n'.repeat(100));
    end();
    terminal.output.destroy();
    expect(await ask(terminal, { ...ASK, json: true, stdin: true })).toBe(1);
    expect(printed()).toBe('');
  });
});

describe('standards that cannot be read', () => {
  it.each<[{ standards: string }, string | null, string, string]>([
    [{ standards: '/nowhere' }, null, '/nowhere: does not exist\n', 'of the environment'],
    [{ standards: '/nowhere' }, '/neither', '/neither: does not exist\n', "the command's word counts"],
  ])('%j and %j → %j: %s', async (env, standards, problem) => {
    const { terminal, printed, told } = standIn({ isTTY: false, ...env });
    expect(await ask(terminal, { ...ASK, question: '會議專案經理', standards })).toBe(2);
    expect([printed(), told()]).toEqual(['', problem]);
  });
});
