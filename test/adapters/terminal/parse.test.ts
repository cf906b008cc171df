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

const PARSE = { kind: 'parse', json: false, issues: false, acceptDoubtful: false, out: null } as const;

async function run(options: {
  files: string[];
  json?: boolean;
  issues?: boolean;
  out?: string;
  acceptDoubtful?: boolean;
}) {
  const { terminal, printed, told } = pipe();
  const code = await parse(terminal, { ...PARSE, ...options });
  return { code, lines: printed().split('\n').slice(0, -1), told: told() };
}

describe('parse', () => {
  it('summarises each document in one line', async () => {
    const { code, lines, told } = await run({ files: documents });
    expect([code, told]).toEqual([0, '']);
    expect(lines).toHaveLength(7);
    expect(lines[5]).toMatch(/^5 read, 0 refused; 0 errors, \d+ warnings?, \d+ notes$/u);
    expect(lines[6]).toMatch(/^issues: \d+ [a-z-]+(?:, \d+ [a-z-]+)+$/u);
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
    expect([code, lines.length]).toEqual([1, 3]);
    expect(lines[1]).toMatch(/^1 read, 4 refused; /u);
    expect(told.trimEnd().split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^${files[0]}:\\d+: refused: .`, 'u')),
      `${files[2]}:1: refused: cannot be read: does not exist`,
      expect.stringMatching(new RegExp(`^${files[3]}:1: refused: .`, 'u')),
      `${files[4]}:1: refused: cannot be read: is a folder`,
    ]);
  });

  it('refuses a document whose facts may be wrong, unless they are accepted', async () => {
    const file = join(await makeFolder(), 'doubtful.txt');
    await writeFile(file, readFileSync(first, 'utf8').replace('P1.1.2 ', '（P1.1.2 '));
    const refused = await run({ files: [file], issues: true });
    expect([refused.code, refused.told]).toEqual([
      1,
      expect.stringMatching(/: refused: facts may be wrong or lost: .*--accept-doubtful/u),
    ]);
    expect(refused.lines).toContainEqual(expect.stringMatching(/: error: code-missing P1\.1\.1: /u));
    expect(await run({ files: [file], acceptDoubtful: true })).toMatchObject({ code: 0, told: '' });
  });

  it('says which documents are one standard', async () => {
    const folder = await makeFolder();
    const text = readFileSync(first, 'utf8');
    const [changed, older] = [join(folder, 'changed.txt'), join(folder, 'older.txt')];
    await writeFile(changed, text.replace('工作描述\t\t', '工作描述\t\t改'));
    await writeFile(older, text.replaceAll('BAS1219-003v2', 'BAS1219-003'));
    const { lines } = await run({ files: [first, changed, older] });
    expect(lines.slice(-2)).toEqual([
      `BAS1219-003v2 is in ${first} and ${changed}`,
      'BAS1219-003 is older than BAS1219-003v2',
    ]);
  });

  it('writes standards that ask can read', async () => {
    const out = join(await makeFolder(), 'new', 'folder');
    expect(await run({ files: [first, second], out })).toMatchObject({ code: 0, told: '' });
    expect(await readStandards(out)).toMatchObject({
      kind: 'standards',
      standards: loadSeeds().slice(0, 2),
      problems: [],
    });
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
