/** Says once, before the tests run, which of them are skipped and how to run them. */
import { CORPUS } from './corpus.ts';

export default function announceSkipped(): void {
  if (CORPUS !== null) return;
  process.stdout.write(
    'CORPUS names no file (.ndjson.gz): the tests over many real standards are skipped.\n',
  );
}
