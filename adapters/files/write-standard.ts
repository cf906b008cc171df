/** Writes a standard to the disk in the form that `readStandards` reads. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompetencyStandard } from '../../src/index.ts';
import { reasonOf } from './reason.ts';

/** @returns where it was written, or why it could not be */
export async function writeStandard(
  folder: string,
  standard: CompetencyStandard,
): Promise<{ kind: 'written'; path: string } | { kind: 'unwritten'; problem: string }> {
  // The code was read from a document: it may name a file, but no folder.
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._()-]*$/u.test(standard.code)) {
    return { kind: 'unwritten', problem: `the code ${standard.code} cannot be the name of a file` };
  }
  const path = join(folder, `${standard.code}.json`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${JSON.stringify(standard, null, 2)}\n`);
    return { kind: 'written', path };
  } catch (error) {
    return { kind: 'unwritten', problem: `${path} cannot be written: ${reasonOf(error)}` };
  }
}
