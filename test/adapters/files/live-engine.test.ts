import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openEngine, type SourceReport } from '../../../adapters/files/live-engine.ts';
import { SEEDS } from '../../../adapters/files/seeds.ts';
import { makeFolder } from '../../support/folder.ts';
import { expectSoon } from '../../support/soon.ts';
import { FAULTLESS } from '../../support/seed-documents.ts';

const TIMES = { settle: 20, poll: 100 };

async function watchedFolder(files: Readonly<Record<string, string>>) {
  // The cache stands beside the folder, and is deleted with it.
  const folder = join(await makeFolder(), 'standards');
  await mkdir(folder);
  const put = (name: string, text: string) => writeFile(join(folder, name), text);
  for (const [name, text] of Object.entries(files)) await put(name, text);
  const loads: { report: SourceReport; problems: readonly string[] }[] = [];
  const wanted = { standards: folder, aliases: null };
  const opened = await openEngine(wanted, SEEDS, {
    times: TIMES,
    loaded: (report, problems) => loads.push({ report, problems }),
  });
  if (opened.kind === 'unreadable') throw new Error(opened.problems.join('; '));
  const { live } = opened;
  onTestFinished(() => live.close());
  const names = () => live.engine.standards.map(({ code, name }) => `${code} ${name}`);
  return { folder, put, live, loads, names, problems: opened.problems };
}

const renamed = (name: string) => FAULTLESS.replaceAll('花藝設計師', name);

describe('a folder that is watched', () => {
  test('files that are dropped, changed and removed', { timeout: 20_000 }, async () => {
    const { folder, put, live, names } = await watchedFolder({ 'a.txt': FAULTLESS });
    expect(names()).toEqual(['AGR3456-001v2 花藝設計師']);
    await put('b.txt', renamed('品管員').replaceAll('AGR3456-001', 'AGR3456-002'));
    await expectSoon(names, { timeout: 9_000 }).toEqual(['AGR3456-001v2 花藝設計師', 'AGR3456-002v2 品管員']);
    expect(live.engine.answer('品管員').reply.title).toContain('品管員');
    await put('b.txt', renamed('品質管理員').replaceAll('AGR3456-001', 'AGR3456-002'));
    await expectSoon(names, { timeout: 9_000 }).toContain('AGR3456-002v2 品質管理員');
    await rm(join(folder, 'b.txt'));
    await expectSoon(names, { timeout: 9_000 }).toEqual(['AGR3456-001v2 花藝設計師']);
  });

  test('a bad file changes nothing that was loaded, and is reported in one line', async () => {
    const { put, loads, names, live } = await watchedFolder({ 'a.txt': FAULTLESS });
    await put('a.txt', 'x');
    await expectSoon(() => loads.length, { timeout: 9_000 }).toBe(1);
    expect(names()).toEqual(['AGR3456-001v2 花藝設計師']);
    expect(loads[0]?.problems).toEqual([
      expect.stringMatching(/a\.txt:1: refused: no row 職能基準代碼[^\n]*$/u),
    ]);
    expect(live.report()).toMatchObject({ standards: 1, files: 1, problem: loads[0]?.problems[0] });
  });

  test('a folder that is emptied goes on answering', async () => {
    const { folder, loads, names } = await watchedFolder({ 'a.txt': FAULTLESS });
    await rm(join(folder, 'a.txt'));
    await expectSoon(() => loads.length, { timeout: 9_000 }).toBe(1);
    expect(names()).toEqual(['AGR3456-001v2 花藝設計師']);
    expect(loads[0]?.report.problem).toMatch(/is a folder without any document/u);
  });
});

describe('what a folder holds', () => {
  test('hidden files, those of an open Word, Windows line ends and names in NFD', async () => {
    const files = {
      '.a.txt': 'x',
      '~$b.docx': 'x',
      'cafe\u0301.txt': FAULTLESS.replaceAll('\n', '\r\n'),
    };
    const { names, problems } = await watchedFolder(files);
    expect([names(), problems]).toEqual([['AGR3456-001v2 花藝設計師'], []]);
  });

  test('two versions: both are loaded, the newest is current', async () => {
    const older = FAULTLESS.replace('職能基準代碼\t\tAGR3456-001v2', '職能基準代碼\t\tAGR3456-001');
    const { names, live } = await watchedFolder({ 'a.txt': FAULTLESS, 'b.txt': older });
    expect(names()).toHaveLength(2);
    const shown = (question: string) => JSON.stringify(live.engine.answer(question).result);
    expect(shown('AGR3456-001')).toContain('"code":"AGR3456-001v2"');
    expect(shown('AGR3456-001v1')).toContain('"code":"AGR3456-001"');
  });

  test('the same version with two texts: reported, the later name wins', async () => {
    const { names, problems } = await watchedFolder({ 'a.txt': FAULTLESS, 'b.txt': renamed('花店員') });
    expect(names()).toEqual(['AGR3456-001v2 花店員']);
    expect(problems).toEqual([
      expect.stringMatching(/a\.txt and .*b\.txt: both hold AGR3456-001v2, the last one is used$/u),
    ]);
  });

  test('a link that leads out of the folder is not followed', async () => {
    const { folder, put } = await watchedFolder({ 'a.txt': FAULTLESS });
    await put('../secret.txt', FAULTLESS);
    await symlink(join(folder, '../secret.txt'), join(folder, 'link.txt'));
    const opened = await openEngine({ standards: folder, aliases: null }, SEEDS, { times: TIMES });
    expect(opened.kind === 'engine' && opened.live.report()).toMatchObject({ files: 1 });
    expect(opened.problems).toEqual([
      expect.stringMatching(/link\.txt: is a link that leads out of the folder$/u),
    ]);
    if (opened.kind === 'engine') opened.live.close();
  });
});
