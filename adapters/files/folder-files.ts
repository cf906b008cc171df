/** The files of a folder that can hold a standard, in the order of their names. */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { reasonOf } from './reason.ts';

/** `stamp` changes when the file does. */
export type FolderFile = { name: string; path: string; stamp: string };

export type ListedFolder = { files: FolderFile[]; problems: string[] };

const KINDS = new Set(['.odt', '.docx', '.pdf', '.txt', '.json']);

/** Leaves out hidden files, those that Word writes while a document is open (`~$…`), and links that lead out of it. */
export async function listFolder(folder: string): Promise<ListedFolder> {
  const root = await realpath(folder);
  const names = (await readdir(folder)).filter(isDocument).toSorted(byName);
  const listed = await Promise.all(names.map(name => describe(name, { folder, root })));
  return {
    files: listed.flatMap(one => ('stamp' in one ? [one] : [])),
    problems: listed.flatMap(one => ('problem' in one ? [one.problem] : [])),
  };
}

function isDocument(name: string): boolean {
  return !/^(?:\.|~\$)/u.test(name) && KINDS.has(extname(name).toLowerCase());
}

/** File systems spell the same name in two ways (NFC, NFD); both sort alike. */
function byName(a: string, b: string): number {
  const [left, right] = [a.normalize('NFC'), b.normalize('NFC')];
  return left < right ? -1 : left > right ? 1 : 0;
}

async function describe(
  name: string,
  { folder, root }: { folder: string; root: string },
): Promise<FolderFile | { problem: string }> {
  const path = join(folder, name);
  try {
    const target = await realpath(path);
    if (!target.startsWith(root + sep)) return { problem: `${path}: is a link that leads out of the folder` };
    const { size, mtimeMs, ino } = await lstat(target);
    return { name, path, stamp: `${size} ${mtimeMs} ${ino}` };
  } catch (error) {
    return { problem: `${path}: ${reasonOf(error)}` };
  }
}
