import { describe, expect, it } from 'vitest';
import { complete } from '../../../adapters/terminal/complete.ts';
import { toJson } from '../../../adapters/terminal/json.ts';
import { talk } from '../../../adapters/terminal/talk.ts';
import { createEngine } from '../../../src/index.ts';
import { buildDuty, buildStandard } from '../../support/build.ts';
import { hasControlCharacter } from '../../support/hostile.ts';
import { loadSeeds, seedEngine } from '../../support/seeds.ts';
import { pipe, plain, type StandIn, standIn } from '../../support/terminal.ts';

const TALK = { kind: 'talk', standards: null } as const;
const BYE = '再見。';
const MORE = '職能（按 Enter 看下一頁）> ';

const window = (rows: number) => standIn({ isTTY: true, columns: 80, rows, noColor: true });

const soon = () => new Promise(resolve => setImmediate(resolve));

/** Types each line at its prompt, then closes the input. `answers`: what was printed after each line. */
async function converse({ terminal, printed, type, end }: StandIn, lines: readonly string[]) {
  const talking = talk(terminal, TALK);
  const prompt = async () => {
    while (!/> $|再見。\n$/u.test(plain(printed()))) await soon();
  };
  const answers: string[] = [];
  for (const line of lines) {
    await prompt();
    // A tab among other characters is pasted, not pressed.
    for (const piece of line.split(/(\t)/u).filter(part => part !== '')) {
      type(piece);
      await soon();
    }
    const before = printed().length;
    type('\n');
    await soon();
    await prompt();
    answers.push(
      plain(printed().slice(before))
        .replace(/^\r\n/u, '')
        .replace(/職能(?:（[^）]+）)?> $/u, ''),
    );
  }
  end();
  return { code: await talking, screen: plain(printed()), answers };
}

describe('a conversation', () => {
  it('greets with an example from the loaded standards, answers, and says goodbye', async () => {
    const { code, screen, answers } = await converse(pipe(), ['會議專案經理 T3', '離開']);
    expect(code).toBe(0);
    expect(screen).toMatch(/^職能基準查詢。.*例如：辦公室事務管理人員 T1\n輸入「說明」/u);
    expect(answers[0]).toMatch(/^\nT3 控制專案進度\n[\s\S]*\n資料來源：.*\n\n$/u);
    expect(answers[1]).toBe(`${BYE}\n`);
  });

  it.each(['離開', '結束', '再見', 'exit', 'QUIT', 'q', ' 離開 '])('is ended by %j', async word => {
    expect(await converse(pipe(), [word])).toMatchObject({ code: 0, answers: [`${BYE}\n`] });
  });

  it('is ended quietly by the end of input and by Ctrl+C, on a line of its own', async () => {
    const { code, screen } = await converse(pipe(), ['說明']);
    expect([code, screen.endsWith(`職能> \n${BYE}\n`)]).toEqual([0, true]);
    const { terminal, printed, told, type } = window(40);
    type('會議\u0003');
    expect(await talk(terminal, TALK)).toBe(0);
    expect(plain(printed())).toMatch(new RegExp(`會議\\s*\\n${BYE}\n$`, 'u'));
    expect(told()).toBe('');
  });

  it('understands a question without a name as one about the last standard', async () => {
    const { answers } = await converse(pipe(), [
      'T3',
      '會議專案經理',
      'T3 指標',
      '基層主管 T1',
      'K1',
      '談判 知識',
      '離開',
    ]);
    expect(answers.map(answer => answer.trim().split('\n').slice(0, 2).join(' / '))).toEqual([
      '請說明是哪一項職能基準 / ',
      'BAS2421-001 會議專案經理 / ',
      'T3 行為指標 / 會議專案經理　T3 控制專案進度',
      'T1 提升團隊效能 / 基層主管',
      'K1 知識 / 基層主管',
      'BGM1219-002v2 知識 / 基層主管',
      BYE,
    ]);
  });

  it('ignores an empty line, and says when there is nothing more', async () => {
    const { answers } = await converse(pipe(), ['', '更多', '離開']);
    expect(answers).toEqual(['', '沒有下一頁了。\n', `${BYE}\n`]);
  });

  it('reports a fault in one line and goes on', async () => {
    const { terminal, printed, told, type, end } = window(40);
    type('會議專案經理\n');
    Object.defineProperty(terminal.output, 'rows', {
      get: () => {
        throw new Error('no window\u001b[2J');
      },
    });
    type('離開\n');
    end();
    expect(await talk(terminal, TALK)).toBe(0);
    expect(told()).toMatch(/^查詢時發生錯誤，.*([\da-f]{8})。\n\[\1\] Error: no window␛\[2J\n$/u);
    expect(plain(printed())).toContain(BYE);
  });

  it('shows the whole answer at once in a pipe', async () => {
    const { answers } = await converse(pipe(), ['辦公室事務管理人員 指標']);
    expect((answers[0] ?? '').split('\n').length).toBeGreaterThan(80);
    expect(answers[0]).not.toContain('頁');
  });

  it('does not start without standards', async () => {
    const { terminal, printed, told } = standIn({ isTTY: false, standards: '/nowhere' });
    expect([await talk(terminal, TALK), printed(), told()]).toEqual([2, '', '/nowhere: does not exist\n']);
  });
});

describe('pages of a conversation', () => {
  it.each([16, 24, 40])(
    'fit in %i rows with question and prompt, and contain the whole answer',
    async rows => {
      const lines = ['辦公室事務管理人員 T1', ...Array.from({ length: 30 }, () => ''), '離開'];
      const { screen, answers } = await converse(window(rows), lines);
      const pages = answers.filter(answer => answer.includes('辦公室事務管理人員'));
      const [, count = ''] = /第 1／(\d+) 頁/u.exec(screen) ?? [];
      expect(pages).toHaveLength(Number(count));
      // An answer begins and ends with an empty line, with the question above it and the prompt below.
      expect(Math.max(...pages.map(page => page.split('\n').length + 1))).toBeLessThanOrEqual(rows);
      const task = loadSeeds()[0]?.duties[0]?.tasks.flatMap(({ indicators }) => indicators) ?? [];
      const shown = pages.join('').matchAll(/^ +(P\d\S+)/gmu);
      expect([...new Set([...shown].map(([, code]) => code))]).toEqual(task.map(({ code }) => code));
    },
  );

  it('are turned by Enter or a word, until the last', async () => {
    const { screen, answers } = await converse(window(24), [
      '基層主管 T1 指標',
      '',
      '更多',
      '',
      '下一頁',
      '離開',
    ]);
    const [, count = ''] = /第 1／(\d+) 頁/u.exec(screen) ?? [];
    expect(Number(count)).toBeGreaterThan(1);
    expect(screen.split(MORE).length - 1).toBeGreaterThanOrEqual(Number(count) - 1);
    expect(answers.at(-2)).toContain('沒有下一頁了。');
  });

  it('are dropped for another question', async () => {
    const { answers } = await converse(window(24), ['基層主管', '會議專案經理 T3.2 指標', '', '離開']);
    expect(answers[1]).toContain('T3.2');
    expect(answers[1]).not.toContain('頁，');
    expect(answers[2]).toBe('');
  });

  it('do not need a window that knows its size', async () => {
    const { answers } = await converse(standIn({ isTTY: true, columns: 0, rows: 0 }), ['基層主管', '離開']);
    expect(answers[0]).toMatch(/第 1／\d+ 頁/u);
  });
});

describe('Tab', () => {
  const engine = seedEngine();

  it.each<[string, string | undefined, string[], string]>([
    ['會議', undefined, ['會議專案經理（BAS2421-001）'], 'a name'],
    ['bas24', undefined, ['會議專案經理（BAS2421-001）'], 'a code'],
    ['T7', undefined, ['活動企劃專員 T7 協調行銷活動'], 'a part: the standards that have it'],
    [
      '會議專案經理 T3.',
      undefined,
      [
        '會議專案經理 T3.1 規劃預算及時程',
        '會議專案經理 T3.2 與內外部協調專案相關事宜',
        '會議專案經理 T3.3 追蹤專案進度',
        '會議專案經理 T3.4 解決專案問題並擬定緊急應變對策',
      ],
      'a part',
    ],
    ['t3.3', 'BAS2421-001', ['T3.3 追蹤專案進度'], 'a part of what is being talked about'],
    ['學', 'BAS2421-001', ['學經歷'], 'a column of it'],
    ['工會', 'BAS2421-001', ['工會總幹事（BAS4999-001v2）'], 'another name'],
  ])('completes %j about %s to %j: %s', (typed, about, expected) => {
    expect(complete(engine, typed, about)).toEqual(expected);
  });

  it('offers the parts of the topic, then all standards, if nothing is typed', () => {
    const offered = complete(engine, '', 'BAS2421-001');
    expect(offered[0]).toBe('T1 進行專案投標');
    expect(offered.slice(-5)).toContain('基層主管（BGM1219-002v2）');
  });

  it('offers only labels that are answered with the same part', () => {
    for (const { name } of engine.standards) {
      for (const label of complete(engine, `${name} `, undefined)) {
        const [, code = null] = / (T[\d.]+) /u.exec(label) ?? [];
        const [match] = JSON.parse(toJson(label, engine.answer(label))).matches;
        expect([label, match.name, match.part]).toEqual([label, name, code]);
      }
    }
  });

  it('offers no text that steers the terminal', () => {
    const hostile = buildStandard({ duties: [buildDuty({ name: '準\u001b[2J備\u202e' })] });
    const offered = complete(createEngine([hostile]), '測試人員 T', undefined);
    expect(offered[0]).toBe('測試人員 T1 準␛[2J備');
    expect(offered.some(hasControlCharacter)).toBe(false);
  });

  it('completes the line that is being typed', async () => {
    const { screen, answers } = await converse(window(60), ['會議\t', 't3.3\t', '離開']);
    expect(screen).toContain('職能> 會議專案經理（BAS2421-001）');
    expect(screen).toContain('職能> T3.3 追蹤專案進度');
    expect(answers.map(answer => answer.trim().split('\n')[0])).toEqual([
      'BAS2421-001 會議專案經理',
      'T3.3 追蹤專案進度',
      BYE,
    ]);
  });
});
