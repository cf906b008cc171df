/** Only what needs a real process. Everything else is in `run.test.ts`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../support/folder.ts';
import { plain } from '../../support/terminal.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MAIN = join(ROOT, 'adapters/terminal/main.ts');

type Options = { env?: NodeJS.ProcessEnv; cwd?: string; onStart?: (child: ChildProcess) => void };

function run(words: string[], { env = {}, cwd = ROOT, onStart = child => child.stdin?.end() }: Options = {}) {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx/esm'), MAIN, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
  });
  const output = { printed: '', told: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.told += text));
  onStart(child);
  return new Promise<{ code: number | null; printed: string; told: string }>((resolve, reject) => {
    child.once('error', reject).once('close', code => resolve({ code, ...output }));
  });
}

describe.concurrent('a process', { timeout: 60_000 }, () => {
  it('prints the answer, uncoloured in a pipe, and ends with 0', async () => {
    const { code, printed, told } = await run(['ask', '會議專案經理', 'T3'], { env: { FORCE_COLOR: '1' } });
    expect([code, told]).toEqual([0, '']);
    expect(printed).toMatch(/^T3 控制專案進度\n[\s\S]*\n資料來源：.*BAS2421-001.*\n$/u);
    expect(plain(printed)).toBe(printed);
  });

  it('reports all problems of .env and the environment together', async () => {
    const cwd = await makeFolder();
    await mkdir(join(cwd, '.env'));
    const { code, printed, told } = await run(['standards'], { cwd, env: { STANDARDS: 'one.json' } });
    expect([code, printed]).toEqual([2, '']);
    expect(told.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^\.env cannot be read \(.+\); see \.env\.example/u),
      expect.stringMatching(/^STANDARDS names one file; .* \(see \.env\.example/u),
    ]);
  });

  it('ends quietly when the reader closes the pipe early', async () => {
    const onStart = (child: ChildProcess) => {
      child.stdin?.on('error', () => undefined);
      child.stdin?.write('辦公室事務管理人員\n'.repeat(2000));
      child.stdout?.once('data', () => child.stdout?.destroy());
    };
    const { code, told } = await run(['ask', '--stdin'], { onStart });
    expect([code, told]).toEqual([0, '']);
  });
});
