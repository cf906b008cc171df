import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../adapters/discord/commands.ts';
import { register } from '../../../adapters/discord/register/register.ts';
import { runRegister } from '../../../adapters/discord/register/run.ts';
import { differences } from '../../../adapters/discord/register/differences.ts';
import { readCommandLine } from '../../../adapters/discord/register/command-line.ts';
import { type StandIn, startStandIn, TOKEN } from '../../support/discord-stand-in.ts';

const GUILD = '1300000000000000001';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.stop());

const run = (some: { guild?: string; dryRun?: boolean; token?: string } = {}) =>
  register({ token: TOKEN, apiUrl: standIn.url, guild: null, dryRun: false, ...some });

const puts = () => standIn.calls.filter(({ method }) => method === 'PUT');

describe('registering', () => {
  it('overwrites all commands at once with the declaration', async () => {
    standIn.commands.set('global', [{ id: '1', type: 1, name: 'old', description: 'x' }]);
    expect(await run()).toEqual({
      kind: 'registered',
      lines: ['Changed everywhere:', '- old', '+ 職能', '+ 查職能'],
    });
    expect(puts().map(({ path, body }) => [path, body])).toEqual([
      ['/applications/1100000000000000001/commands', COMMANDS],
    ]);
    expect(standIn.problems).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    await run();
    expect(await run()).toEqual({
      kind: 'registered',
      lines: ['The 2 commands are registered everywhere as they are declared.'],
    });
    expect(puts()).toHaveLength(1);
  });

  it('may be for one server only', async () => {
    expect(await run({ guild: GUILD })).toMatchObject({
      lines: [`Changed in server ${GUILD}:`, '+ 職能', '+ 查職能'],
    });
    expect([...standIn.commands.keys()]).toEqual([GUILD]);
  });

  it('only reports in a dry run', async () => {
    await run();
    const [first, second] = standIn.commands.get('global') ?? [];
    standIn.commands.set('global', [{ ...first, description: '舊的' }, ...(second ? [second] : [])]);
    expect(await run({ dryRun: true })).toEqual({
      kind: 'registered',
      lines: [
        'Would change everywhere:',
        expect.stringMatching(/^~ 職能 description: "舊的" → "查職能基準/u),
      ],
    });
    expect(puts()).toHaveLength(1);
  });

  it('says that the token is not accepted', async () => {
    expect(await run({ token: 'a.b.c' })).toEqual({
      kind: 'failed',
      problems: [expect.stringMatching(/^DISCORD_TOKEN is not accepted/u)],
    });
  });
});

describe('differences', () => {
  const declared = { name: 'a', contexts: [0, 1], options: [{ name: 'x', required: false }] };

  it.each<[string, object[], string[]]>([
    ['nothing but what Discord adds', [{ ...declared, id: '1', version: '2', options: [{ name: 'x' }] }], []],
    ['a command too many', [declared, { name: 'b' }], ['- b']],
    ['a missing command', [], ['+ a']],
    [
      'another value, however deep',
      [{ ...declared, options: [{ name: 'y' }] }],
      ['~ a options.0.name: "y" → "x"'],
    ],
    ['a missing value', [{ ...declared, contexts: [0] }], ['~ a contexts.1: nothing → 1']],
    ['one too many in a list', [{ ...declared, contexts: [0, 1, 2] }], ['~ a contexts.2: 2 → nothing']],
  ])('are found: %s', (_, registered, lines) => {
    expect(differences(registered, [declared])).toEqual(lines);
  });
});

describe('the command line', () => {
  it.each<[string, string[], object]>([
    ['nothing', [], { kind: 'register', guild: null, dryRun: false }],
    ['a server', ['--guild', GUILD], { kind: 'register', guild: GUILD, dryRun: false }],
    ['a server with =', [`--guild=${GUILD}`, '--dry-run'], { kind: 'register', guild: GUILD, dryRun: true }],
    [
      'a server without id',
      ['--guild'],
      { kind: 'misuse', problem: "Option '--guild <value>' argument missing" },
    ],
    [
      'a server by name',
      ['--guild', 'ours'],
      { kind: 'misuse', problem: '--guild needs the id of a server: 17 to 20 digits' },
    ],
    [
      'an unknown option',
      ['--all'],
      { kind: 'misuse', problem: expect.stringMatching(/^Unknown option '--all'/u) },
    ],
    ['a word', ['now'], { kind: 'misuse', problem: 'no words are expected: now' }],
  ])('may have %s', (_, words, expected) => {
    expect(readCommandLine(words)).toEqual(expected);
  });
});

describe('npm run register:discord', () => {
  const runWith = (words: string[], variables: Record<string, string> = {}, problems: string[] = []) =>
    runRegister(words, { variables, problems });

  it('registers with what the environment says', async () => {
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.url };
    expect(await runWith(['--guild', GUILD], env)).toEqual({
      exitCode: 0,
      lines: [`Changed in server ${GUILD}:`, '+ 職能', '+ 查職能'],
    });
    expect([...standIn.commands.keys()]).toEqual([GUILD]);
  });

  it('says why Discord refuses, and ends with 1', async () => {
    const env = { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: standIn.url };
    expect(await runWith([], env)).toEqual({
      exitCode: 1,
      lines: [expect.stringMatching(/^DISCORD_TOKEN is not accepted/u)],
    });
  });

  it.each<[string, string[], Record<string, string>, string[], (string | RegExp)[]]>([
    ['no token', [], {}, [], [/^DISCORD_TOKEN is missing/u]],
    ['a wrong token', [], { DISCORD_TOKEN: 'x' }, [], [/^DISCORD_TOKEN is not a bot token/u]],
    ['a broken .env', [], { DISCORD_TOKEN: TOKEN }, ['.env cannot be read'], ['.env cannot be read']],
    ['an unknown option', ['--all'], {}, [], [/^Unknown option '--all'/u, /^npm run register:discord /u]],
  ])('with %s says so, and ends with 2', async (_, words, variables, problems, lines) => {
    expect(await runWith(words, variables, problems)).toEqual({
      exitCode: 2,
      lines: lines.map(line => expect.stringMatching(line)),
    });
    expect(standIn.calls).toEqual([]);
  });
});
