import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../adapters/discord/command.ts';
import { register } from '../../../adapters/discord/register/register.ts';
import { differences } from '../../../adapters/discord/register/differences.ts';
import { readWords } from '../../../adapters/discord/register/words.ts';
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

  it('only tells in a dry run', async () => {
    await run();
    const [first, second] = standIn.commands.get('global') ?? [];
    standIn.commands.set('global', [{ ...first, description: '舊的' }, ...(second ? [second] : [])]);
    expect(await run({ dryRun: true })).toEqual({
      kind: 'registered',
      lines: [
        'To be changed everywhere:',
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
  ])('are told: %s', (_, registered, lines) => {
    expect(differences(registered, [declared])).toEqual(lines);
  });
});

describe('the words of the command', () => {
  it.each<[string, string[], object]>([
    ['none', [], { kind: 'words', guild: null, dryRun: false }],
    ['a server', ['--guild', GUILD], { kind: 'words', guild: GUILD, dryRun: false }],
    ['a server with =', [`--guild=${GUILD}`, '--dry-run'], { kind: 'words', guild: GUILD, dryRun: true }],
    [
      'a server without id',
      ['--guild'],
      { kind: 'misuse', problem: '--guild needs the id of a server: 17 to 20 digits' },
    ],
    [
      'a server by name',
      ['--guild', 'ours'],
      { kind: 'misuse', problem: expect.stringContaining('--guild needs') },
    ],
    ['a word too many', ['now'], { kind: 'misuse', problem: 'now is not understood' }],
  ])('may be %s', (_, words, expected) => {
    expect(readWords(words)).toEqual(expected);
  });
});

describe('the process', { timeout: 20_000 }, () => {
  const MAIN = fileURLToPath(new URL('../../../adapters/discord/register/main.ts', import.meta.url));

  const start = (words: string[], env: Record<string, string>) => {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx/esm'), MAIN, ...words], {
      cwd: tmpdir(),
      env: { PATH: process.env['PATH'], ...env },
    });
    let told = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (told += data.toString()));
    return new Promise(resolve => {
      child.once('close', code => resolve([code, told]));
    });
  };

  it('registers with what the environment says, and says what it needs', async () => {
    const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: standIn.url };
    const outcomes = await Promise.all([
      start(['--guild', GUILD], env),
      start([], {}),
      start(['--all'], env),
    ]);
    expect(outcomes).toEqual([
      [0, `Changed in server ${GUILD}:\n+ 職能\n+ 查職能\n`],
      [2, expect.stringMatching(/^DISCORD_TOKEN is missing/u)],
      [2, expect.stringMatching(/^--all is not understood\nnpm run register:discord/u)],
    ]);
    expect([...standIn.commands.keys()]).toEqual([GUILD]);
  });
});
