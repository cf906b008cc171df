/** The README's commands are run, and print what it says they print. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const scripts = Object.keys(
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).scripts,
);

/** Each `$ command` of the console blocks with the output shown below it. */
function shownCommands(): { command: string; output: string }[] {
  const blocks = [...readme.matchAll(/^```console\n([\s\S]*?)^```$/gmu)].map(([, block = '']) => block);
  return blocks.flatMap(block =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map(part => {
        const [command = '', ...output] = part.split('\n');
        return { command, output: output.join('\n').trim() };
      }),
  );
}

/** Exit codes are the commands' own business: `ask` ends with 1 where nothing is found. */
async function run(command: string): Promise<string> {
  const shell = promisify(execFile)('sh', ['-c', command], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const { stdout } = await shell.catch((error: { stdout: string }) => error);
  return stdout.trim();
}

describe('the README', () => {
  it.each(shownCommands())(
    '$command',
    async ({ command, output }) => expect(await run(command)).toBe(output),
    20_000,
  );

  it('shows at least three answers', () => expect(shownCommands().length).toBeGreaterThanOrEqual(3));

  it('names only scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)].map(([, name = '']) => name);
    expect(named.filter(name => !scripts.includes(name))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, path = '']) => path);
    expect(links.filter(path => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
  });
});
