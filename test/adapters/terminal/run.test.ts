/** The whole terminal, on streams of the test instead of a process. */
import { describe, expect, it } from 'vitest';
import { runTerminal } from '../../../adapters/terminal/run.ts';
import { pipe, type StandIn } from '../../support/terminal.ts';

type Options = { variables?: Record<string, string>; problems?: string[]; typed?: string; standIn?: StandIn };

/** Ends the input and runs the command. `exits`: the codes with which the process would have been ended. */
async function run(
  words: string[],
  { variables = {}, problems = [], typed = '', standIn = pipe() }: Options = {},
) {
  const { terminal, printed, told, type, end } = standIn;
  const exits: number[] = [];
  const { input: stdin, output: stdout, errors: stderr } = terminal;
  const host = { stdin, stdout, stderr, exit: (code: number) => void exits.push(code) };
  type(typed);
  end();
  const code = await runTerminal(host, { variables, problems }, words);
  return { code, printed: printed(), told: told(), exits };
}

describe('the terminal', () => {
  it('ends with 1 if nothing was found', async () => {
    expect(await run(['ask', '--json', '今天天氣如何'])).toEqual({
      code: 1,
      printed: expect.stringMatching(/^\{"query":"今天天氣如何","kind":"nothing","matches":\[\]/u),
      told: '',
      exits: [],
    });
  });

  it('ends with 2 and one line if STANDARDS names nothing', async () => {
    expect(await run(['ask', 'T3'], { variables: { STANDARDS: '/nowhere/standards' } })).toEqual({
      code: 2,
      printed: '',
      told: '/nowhere/standards: does not exist\n',
      exits: [],
    });
  });

  it('reports earlier problems together with those of the environment', async () => {
    const { code, printed, told } = await run(['standards'], {
      variables: { STANDARDS: 'one.json' },
      problems: ['.env cannot be read'],
    });
    expect([code, printed]).toEqual([2, '']);
    expect(told.trimEnd().split('\n')).toEqual([
      '.env cannot be read',
      expect.stringMatching(/^STANDARDS names one file; .* \(see \.env\.example/u),
    ]);
  });

  it('answers each line of standard input', async () => {
    const { code, printed, told } = await run(['ask', '--json', '--stdin'], {
      typed: '會議專案經理\n今天天氣如何\n',
    });
    expect([code, told]).toEqual([0, '']);
    const kinds = printed
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).kind);
    expect(kinds).toEqual(['standard', 'nothing']);
  });

  it.each([
    ['EPIPE', 0, 'the reader closed the pipe, which is no fault'],
    ['EIO', 2, 'anything else is one'],
  ])('ends the process at %s on its output with %i: %s', async (code, exit) => {
    const standIn = pipe();
    const running = run(['ask', 'T3'], { standIn });
    standIn.terminal.output.emit('error', Object.assign(new Error(code), { code }));
    expect((await running).exits).toEqual([exit]);
  });
});
