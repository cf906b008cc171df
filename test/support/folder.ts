/** A folder for one test, deleted after it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'competency-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
