/** The words after `npm run register:discord --`, read and checked. */

export const USAGE = `npm run register:discord                 the commands everywhere
npm run register:discord -- --guild ID   only in one server, where changes show at once
npm run register:discord -- --dry-run    only tell what would change`;

export type Words =
  | { kind: 'words'; guild: string | null; dryRun: boolean }
  | { kind: 'misuse'; problem: string };

/** Ids are numbers of 17 to 20 digits (reference, snowflakes). */
const ID = /^\d{17,20}$/u;

export function readWords(words: readonly string[]): Words {
  let guild: string | null = null;
  let dryRun = false;
  // `--guild=ID` and `--guild ID` are the same.
  const rest = words.flatMap(word => (word.startsWith('--guild=') ? word.split('=') : [word]));
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--dry-run') dryRun = true;
    else if (word === '--guild') {
      guild = rest.shift() ?? '';
      if (!ID.test(guild)) return misuse('--guild needs the id of a server: 17 to 20 digits');
    } else return misuse(`${word} is not understood`);
  }
  return { kind: 'words', guild, dryRun };
}

function misuse(problem: string): Words {
  return { kind: 'misuse', problem };
}
