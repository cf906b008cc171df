/** A folder of documents and standards, mixed: `.odt .docx .pdf .txt .json`. */
import { readFile as readBytes } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { CompetencyStandard } from '../../src/index.ts';
import type { Documents, FileResult } from './cached-documents.ts';
import { compareEditions, currentEditions, type Edition } from './editions.ts';
import { type FolderFile, listFolder } from './folder-files.ts';
import { decodeUtf8, readJson } from './read-json.ts';
import { reasonOf } from './reason.ts';

/** A file as it was read last; `standard` is the last one that could be read, `null` where none ever could. */
export type KnownFile = { stamp: string; standard: CompetencyStandard | null; problems: string[] };

/**
 * `known`: by name, to be given to the next reading. `problems`: one line each; `invalid` are those of JSON files, which
 * somebody wrote to be read as they are.
 */
export type ReadFolder = {
  standards: CompetencyStandard[];
  files: number;
  problems: string[];
  invalid: string[];
  known: Map<string, KnownFile>;
};

/** A file that cannot be read does not replace what it held before. */
export async function readFolder(
  folder: string,
  before: ReadonlyMap<string, KnownFile> = new Map(),
): Promise<ReadFolder> {
  const { files, problems } = await listFolder(folder);
  const isNew = ({ name, stamp }: FolderFile) => before.get(name)?.stamp !== stamp;
  const documents = files.some(file => isNew(file) && !isJson(file)) ? await open(folder) : null;
  const known = new Map<string, KnownFile>();
  try {
    for (const group of groups(files)) {
      const read = await Promise.all(group.map(file => readFile(file, documents, before.get(file.name))));
      for (const [index, file] of group.entries()) known.set(file.name, read[index] ?? UNREAD);
      // Questions are answered in between.
      await setImmediate();
    }
  } finally {
    documents?.close();
  }
  return summarize(files, known, problems);
}

function isJson({ name }: FolderFile): boolean {
  return /\.json$/iu.test(name);
}

/** Whoever asks of standards in JSON does not load the parser. */
async function open(folder: string): Promise<Documents> {
  return (await import('./cached-documents.ts')).openDocuments(folder);
}

const UNREAD: KnownFile = { stamp: '', standard: null, problems: [] };

/** So many files are read at the same time. */
const TOGETHER = 4;

function groups(files: readonly FolderFile[]): FolderFile[][] {
  return files.flatMap((_, index) => (index % TOGETHER === 0 ? [files.slice(index, index + TOGETHER)] : []));
}

async function readFile(
  file: FolderFile,
  documents: Documents | null,
  before: KnownFile | undefined,
): Promise<KnownFile> {
  const { path, stamp } = file;
  if (before?.stamp === stamp) return before;
  const read = documents && !isJson(file) ? await documents.read(path) : await readStandardFile(path);
  if ('standard' in read) return { stamp, standard: read.standard, problems: [] };
  return { stamp, standard: before?.standard ?? null, problems: read.problems };
}

async function readStandardFile(path: string): Promise<FileResult> {
  try {
    return readJson(path, decodeUtf8(await readBytes(path)));
  } catch (error) {
    return { problems: [`${path}: ${reasonOf(error)}`] };
  }
}

function summarize(
  files: readonly FolderFile[],
  known: Map<string, KnownFile>,
  problems: readonly string[],
): ReadFolder {
  const editions = files.flatMap(({ name, path }): Edition[] => {
    const standard = known.get(name)?.standard;
    return standard ? [{ place: path, standard }] : [];
  });
  const problemsOf = (json: boolean) =>
    files.filter(file => isJson(file) === json).flatMap(({ name }) => known.get(name)?.problems ?? []);
  const twice = compareEditions(editions).duplicates.map(
    ({ code, places }) => `${places.join(' and ')}: both hold ${code}, the last one is used`,
  );
  return {
    standards: currentEditions(editions).map(({ standard }) => standard),
    files: files.length,
    problems: [...problems, ...problemsOf(false), ...twice],
    invalid: problemsOf(true),
    known,
  };
}
