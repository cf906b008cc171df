/** The words after `npm run register:discord --`, read and checked. */
import { type Misuse, misuse, readArguments } from '../../service/arguments.ts';

export const USAGE = `npm run register:discord                 registers the commands everywhere
npm run register:discord -- --guild ID   only in one server, where changes show at once
npm run register:discord -- --dry-run    only says what would change`;

export type Command = { kind: 'register'; guild: string | null; dryRun: boolean };

/** 17 to 20 digits (D: reference, snowflakes). */
const ID = /^\d{17,20}$/u;

export function readCommandLine(words: readonly string[]): Command | Misuse {
  const read = readArguments(words, { guild: { type: 'string' }, 'dry-run': { type: 'boolean' } });
  if (read.kind === 'misuse') return read;
  const { values, positionals } = read;
  const { guild = null, 'dry-run': dryRun = false } = values;
  if (positionals.length > 0) return misuse(`no words are expected: ${positionals.join(' ')}`);
  if (guild !== null && !ID.test(guild)) return misuse('--guild needs the id of a server: 17 to 20 digits');
  return { kind: 'register', guild, dryRun };
}
