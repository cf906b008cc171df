import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../adapters/terminal/parse.ts';
import { readStandards } from '../../../adapters/files/read-standards.ts';
import { parseDocument } from '../../../src/documents.ts';
import { makeFolder } from '../../support/folder.ts';
import { hasControlCharacter } from '../../support/hostile.ts';
import { loadSeeds } from '../../support/seeds.ts';
import { pipe } from '../../support/terminal.ts';

const DOCUMENTS = fileURLToPath(new URL('../../../seeds/documents/', import.meta.url));
const documents = readdirSync(DOCUMENTS)
  .toSorted()
  .map(name => join(DOCUMENTS, name));
const [first = '', second = ''] = documents;

const PARSE = { kind: 'parse', json: false, issues: false, out: null } as const;

async function run(options: { files: string[]; json?: boolean; issues?: boolean; out?: string }) {
  const { terminal, printed, told } = pipe();
  const code = await parse(terminal, { ...PARSE, ...options });
  return { code, lines: printed().split('\n').slice(0, -1), told: told() };
}

describe('parse', () => {
  it('summarises each document in one line', async () => {
    const { code, lines, told } = await run({ files: documents });
    expect([code, told]).toEqual([0, '']);
    expect(lines).toHaveLength(5);
    for (const [index, { code: own, name, duties }] of loadSeeds().entries())
      expect(lines[index]).toMatch(
        new RegExp(`: ${own} ${name}: ${duties.length} dut.*, \\d+ issues?$`, 'u'),
      );
  });

  it('prints the standards as JSON that can be read again', async () => {
    const { lines } = await run({ files: documents, json: true });
    expect(lines.map(line => JSON.parse(line))).toEqual(loadSeeds());
  });

  it('prints issues with file and line, as text and as JSON', async () => {
    const found = parseDocument(readFileSync(first, 'utf8'));
    const issues = found.kind === 'parsed' ? found.issues : [];
    expect(issues.length).toBeGreaterThan(3);
    const text = await run({ files: [first], issues: true });
    expect(text.lines.slice(0, -1).map(line => line.split(': ')[0])).toEqual(
      issues.map(({ line }) => `${first}:${line}`),
    );
    const json = await run({ files: [first], issues: true, json: true });
    expect(json.lines.map(line => JSON.parse(line))).toEqual(
      issues.map(issue => ({ file: first, ...issue })),
    );
  });

  it('refuses what it cannot read, with the place, and prints the others', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'letter.txt'), '親愛的客戶：\n您好。\n');
    await writeFile(join(folder, 'empty.txt'), '');
    const files = [
      join(folder, 'letter.txt'),
      first,
      join(folder, 'none.txt'),
      join(folder, 'empty.txt'),
      folder,
    ];
    const { code, lines, told } = await run({ files });
    expect([code, lines.length]).toEqual([1, 1]);
    expect(told.trimEnd().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^${files[0]}:\\d+: refused: .`, 'u')),
      `${files[2]}:1: refused: cannot be read: does not exist`,
      expect.stringMatching(new RegExp(`^${files[3]}:1: refused: .`, 'u')),
      `${files[4]}:1: refused: cannot be read: is a folder`,
    ]);
  });

  it('writes standards that ask can read', async () => {
    const out = join(await makeFolder(), 'new', 'folder');
    expect(await run({ files: [first, second], out })).toMatchObject({ code: 0, told: '' });
    expect(await readStandards(out)).toEqual({ kind: 'standards', standards: loadSeeds().slice(0, 2) });
    for (const name of await readdir(out)) {
      const committed = new URL(`../../../seeds/standards/${name}`, import.meta.url);
      expect(await readFile(join(out, name), 'utf8')).toBe(readFileSync(committed, 'utf8'));
    }
  });

  it('says where it could not write, and still prints', async () => {
    const file = join(await makeFolder(), 'file');
    await writeFile(file, '');
    const { code, lines, told } = await run({ files: [first], out: file });
    expect([code, lines.length]).toEqual([2, 1]);
    expect(told).toBe(
      `${first}: ${join(file, 'BAS1219-003v2.json')} cannot be written: there is a file in the place of the folder\n`,
    );
  });

  it('lets no character of a document or its name steer the terminal', async () => {
    const hostile = join(await makeFolder(), 'a\u001b[2Jb.txt');
    await writeFile(hostile, readFileSync(first, 'utf8').replaceAll('會議', '會\u009b議'));
    const { lines, told } = await run({ files: [hostile, `${hostile}\u0007`], issues: true });
    expect(lines.length).toBeGreaterThan(0);
    expect([...lines, told.trimEnd()].some(hasControlCharacter)).toBe(false);
  });
});
