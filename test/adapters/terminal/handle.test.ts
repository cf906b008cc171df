import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../../../adapters/terminal/command-line.ts';
import { handle } from '../../../adapters/terminal/handle.ts';
import { makeFolder } from '../../support/folder.ts';
import { pipe } from '../../support/terminal.ts';

async function run(words: string[]) {
  const { terminal, printed, told, end } = pipe();
  end();
  return { code: await handle(terminal, words), printed: printed(), told: told() };
}

describe('a command', () => {
  it.each([
    [['ask', '會議專案經理', 'T3.2'], 0, /^T3\.2 與內外部協調專案相關事宜\n/u],
    [['ask', '--json', '今天天氣如何'], 1, /^\{"query":"今天天氣如何","kind":"nothing"/u],
    [['standards'], 0, /^BAS1219-003v2 {2}辦公室事務管理人員/u],
    [['talk'], 0, /^職能基準查詢。[\s\S]*再見。\n$/u],
    [['ask', '--help'], 0, /^npm run ask -- /u],
  ])('%j ends with %i', async (words, code, output) => {
    expect(await run(words)).toEqual({ code, printed: expect.stringMatching(output), told: '' });
  });

  it.each([
    [[], 'nothing is not a command; use one of ask, standards, parse, talk'],
    [['ask', '--jsn'], "Unknown option '--jsn'"],
    [['\u001b[2J'], '␛[2J is not a command; use one of ask, standards, parse, talk'],
  ])('%j is misuse: one clear line and the usage', async (words, line) => {
    const { code, printed, told } = await run(words);
    expect([code, printed]).toEqual([2, '']);
    expect(told.startsWith(line)).toBe(true);
    expect(told.slice(told.indexOf('\n'))).toBe(`\n\n${USAGE}\n`);
  });

  it('reads the given documents', async () => {
    const file = join(await makeFolder(), 'letter.txt');
    await writeFile(file, '您好');
    const { code, printed, told } = await run(['parse', file]);
    expect([code, printed]).toEqual([1, '']);
    expect(told).toMatch(/letter\.txt:\d+: refused: /u);
  });

  it('reports a fault in two lines, with a reference and without a stack trace', async () => {
    const { terminal, told } = pipe();
    terminal.output.write = () => {
      throw new Error('the printer\nis on fire\u001b[2J');
    };
    expect(await handle(terminal, ['ask', '會議專案經理'])).toBe(2);
    expect(told()).toMatch(
      /^查詢時發生錯誤，.*([\da-f]{8})。\n\[\1\] Error: the printer␊is on fire␛\[2J\n$/u,
    );
  });
});
