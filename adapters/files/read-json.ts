/** A JSON text → the standard it is. */
import { type CompetencyStandard, readStandard } from '../../src/index.ts';
import { reasonOf } from './reason.ts';

/** `problems`: one line each, `place: what is wrong`. */
export function readJson(
  place: string,
  json: string,
): { standard: CompetencyStandard } | { problems: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { problems: [`${place}: is not JSON (${reasonOf(error)})`] };
  }
  const read = readStandard(value);
  if (read.kind === 'standard') return { standard: read.standard };
  return { problems: read.problems.map(problem => `${place}: ${problem}`) };
}

/** Reading another encoding as UTF-8 would put wrong characters into the answers; a byte order mark is no part of it. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
