import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readStandards } from '../../../adapters/files/read-standards.ts';
import { writeStandard } from '../../../adapters/files/write-standard.ts';
import { buildStandard } from '../../support/build.ts';
import { CORPUS } from '../../support/corpus.ts';
import { makeFolder } from '../../support/folder.ts';
import { loadSeeds } from '../../support/seeds.ts';
import { SEEDS } from '../../support/terminal.ts';

const one = buildStandard();
const two = buildStandard({ code: 'XYZ1234-002', name: '品管人員' });
const json = JSON.stringify(one);

/** A folder with these files; a name that ends in / is a folder again. */
async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  // What was read from documents is kept beside the folder.
  const folder = join(await makeFolder(), 'standards');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) await mkdir(join(folder, name));
    else await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Without what only a next reading needs. */
async function readOnly(path: string): Promise<unknown> {
  const found = await readStandards(path);
  if (found.kind === 'unreadable') return found;
  const { kind, standards, problems } = found;
  return { kind, standards, problems };
}

const read = (standards: unknown[], problems: unknown[] = []) => ({ kind: 'standards', standards, problems });

describe('standards from the disk', () => {
  it('reads the seeds', async () => {
    expect(await readOnly(SEEDS)).toEqual(read(loadSeeds()));
  });

  it('reads the .json files of a folder by name, and refuses what is no document', async () => {
    const folder = await folderWith({
      'b.json': json,
      'a.json': JSON.stringify(two, null, 2),
      'notes.txt': 'x',
      'old/': '',
    });
    const refused = expect.stringMatching(/notes\.txt:1: refused: no row 職能基準代碼/u);
    expect(await readOnly(folder)).toEqual(read([two, one], [refused]));
  });

  it.each<[string, string | Uint8Array, string]>([
    ['x.ndjson', `${json}\n${JSON.stringify(two)}\n`, 'a line each'],
    ['x.ndjson', `${json}\r\n\r\n${JSON.stringify(two)}`, 'blank lines, no last end'],
    ['x.ndjson', `\ufeff${json}\n${JSON.stringify(two)}\n`, 'a byte order mark'],
    ['x.ndjson.gz', gzipSync(`${json}\n${JSON.stringify(two)}\n`), 'compressed'],
  ])('reads %s: %s, %s', async (name, content) => {
    const folder = await folderWith({ [name]: content });
    expect(await readOnly(join(folder, name))).toEqual(read([one, two]));
  });

  it('adds the aliases where a file has none', async () => {
    const { aliases: _, ...rest } = one;
    expect(await readOnly(await folderWith({ 'a.json': JSON.stringify(rest) }))).toEqual(read([one]));
  });
});

/** What is wrong, each line without the folder it is in. */
async function problemsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  name = '',
): Promise<string[]> {
  const folder = await folderWith(files);
  const path = name === '' ? folder : join(folder, name);
  const standards = await readStandards(path);
  if (standards.kind === 'standards') return [];
  return standards.problems.map(problem => problem.replace(folder, '').replace(/^\//u, ''));
}

describe('standards that are none', () => {
  it.each<[Record<string, string | Uint8Array>, string, string[], string]>([
    [{}, '', [': is a folder without any document (.odt, .docx, .pdf, .txt, .json)'], 'an empty folder'],
    [{}, 'none.ndjson', ['none.ndjson: does not exist'], 'no such file'],
    [{ 'x.ndjson': '\n \n' }, 'x.ndjson', ['x.ndjson: holds no standard'], 'an empty file'],
    [
      { 'x.csv': '' },
      'x.csv',
      ['x.csv: is neither a folder of documents nor an NDJSON file (.ndjson, .ndjson.gz)'],
      'another kind of file',
    ],
    [{ 'x.ndjson.gz': 'plain' }, 'x.ndjson.gz', ['x.ndjson.gz: is not gzip data'], 'not compressed'],
    [
      { 'x.ndjson.gz': gzipSync(json).subarray(0, 60) },
      'x.ndjson.gz',
      ['x.ndjson.gz: ends in the middle: the file was cut, get it again'],
      'cut off',
    ],
    [
      { 'a.json': Uint8Array.of(0x7b, 0xb7, 0x7c, 0x7d) },
      '',
      ['a.json: is not UTF-8; save it as UTF-8'],
      'Big5',
    ],
    [{ 'a.json/': '' }, '', ['a.json: is a folder'], 'a folder that is named like a file'],
    [{ 'a.json': '[]' }, '', ['a.json: the whole: Invalid input: expected object, received array'], 'a list'],
    [
      { 'a.txt': 'x' },
      '',
      [expect.stringMatching(/^a\.txt:1: refused: /u), ': holds no standard'],
      'nothing but refused documents',
    ],
  ])('%o %s → %j: %s', async (files, name, problems) => {
    expect(await problemsOf(files, name)).toEqual(problems);
  });

  it('tells every problem at once, with file and line', async () => {
    const { name: _, ...nameless } = one;
    const lines = [
      json,
      '{',
      JSON.stringify({ ...one, colour: 'red' }),
      JSON.stringify({ ...nameless, level: 7 }),
    ];
    expect(await problemsOf({ 'x.ndjson': lines.join('\n') }, 'x.ndjson')).toEqual([
      expect.stringMatching(/^x\.ndjson:2: is not JSON \(.+\)$/u),
      expect.stringMatching(/^x\.ndjson:3: the whole: Unrecognized key: "colour"$/u),
      expect.stringMatching(/^x\.ndjson:4: name: /u),
      expect.stringMatching(/^x\.ndjson:4: level: /u),
    ]);
    expect(await problemsOf({ 'a.json': '{', 'b.json': json, 'c.json/': '', 'd.json': '{}' })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^a\.json: is not JSON/u),
        'c.json: is a folder',
        expect.stringMatching(/^d\.json: code: /u),
      ]),
    );
  });
});

describe('writing a standard', () => {
  it('is read again as the same', async () => {
    const folder = join(await makeFolder(), 'a', 'b');
    const written = await writeStandard(folder, two);
    expect(written).toEqual({ kind: 'written', path: join(folder, 'XYZ1234-002.json') });
    expect(await readOnly(folder)).toEqual(read([two]));
  });

  it.each(['../../etc/passwd', '..', '.hidden', 'a/b', 'a\\b', 'a\u0000b', ' '])(
    'never leaves the folder: %j is no file name',
    async code => {
      const folder = await makeFolder();
      expect(await writeStandard(folder, { ...one, code })).toEqual({
        kind: 'unwritten',
        problem: `the code ${code} cannot be the name of a file`,
      });
    },
  );
});

describe('the corpus of real standards', () => {
  it.skipIf(CORPUS === null)('is read whole (needs CORPUS)', async () => {
    const path = CORPUS ?? '';
    const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
    const standards = await readStandards(path);
    expect(standards.kind === 'standards' ? standards.standards.length : standards.problems).toBe(
      lines.length,
    );
  });
});
