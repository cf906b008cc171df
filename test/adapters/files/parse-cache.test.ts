import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocuments } from '../../../adapters/files/cached-documents.ts';
import { readFolder } from '../../../adapters/files/read-folder.ts';
import { makeFolder } from '../../support/folder.ts';
import { FAULTLESS } from '../../support/seed-documents.ts';

async function folderWith(name: string, text: string): Promise<string> {
  const folder = join(await makeFolder(), 'standards');
  await mkdir(folder);
  await writeFile(join(folder, name), text);
  return folder;
}

const entriesOf = async (folder: string) =>
  (await readdir(`${folder}.cache`, { recursive: true })).filter(name => name.endsWith('.json'));

describe('what was read is kept beside the folder', () => {
  test('and used again for the same content, whatever its name', async () => {
    const folder = await folderWith('a.txt', FAULTLESS);
    await readFolder(folder);
    const [entry = ''] = await entriesOf(folder);
    const path = join(`${folder}.cache`, entry);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('花藝設計師', '記得的'));
    await writeFile(join(folder, 'b.txt'), FAULTLESS);
    const { standards } = await readFolder(folder);
    expect(standards.map(({ name }) => name)).toEqual(['記得的']);
  });

  test('but not for other content, nor where the entry is damaged', async () => {
    const folder = await folderWith('a.txt', FAULTLESS);
    await readFolder(folder);
    const [entry = ''] = await entriesOf(folder);
    await writeFile(join(`${folder}.cache`, entry), '{');
    const documents = await openDocuments(folder);
    expect(await documents.read(join(folder, 'a.txt'))).toMatchObject({ standard: { name: '花藝設計師' } });
    await writeFile(join(folder, 'a.txt'), FAULTLESS.replaceAll('花藝設計師', '花店員'));
    expect(await documents.read(join(folder, 'a.txt'))).toMatchObject({ standard: { name: '花店員' } });
    documents.close();
  });

  test('a refusal is not kept, nor what another version of the parser has read', async () => {
    const folder = await folderWith('a.txt', 'x');
    const other = join(`${folder}.cache`, '0123456789abcdef');
    await mkdir(other, { recursive: true });
    await writeFile(join(other, 'old.json'), '{}');
    expect((await readFolder(folder)).problems).toHaveLength(1);
    expect(await entriesOf(folder)).toEqual([]);
  });

  test('a folder beside which nothing can be written is read all the same', async () => {
    const folder = await folderWith('a.txt', FAULTLESS);
    await writeFile(`${folder}.cache`, 'a file in its place');
    expect((await readFolder(folder)).standards).toHaveLength(1);
  });
});
