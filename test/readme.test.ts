/** The commands of the documents print what the documents say, and everything that the documents name exists. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { handle } from '../adapters/terminal/handle.ts';
import { pipe } from './support/terminal.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, 'utf8');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(`${ROOT}docs`)
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];

const {
  scripts,
  dependencies,
  devDependencies,
}: Record<string, Record<string, string>> = JSON.parse(read('package.json'));

type Shown = { document: string; command: string; output: string };

/** Each `$ command` of the console blocks with the output shown below it. */
const shown: Shown[] = DOCUMENTS.flatMap(document => {
  const blocks = [...read(document).matchAll(/^```console\n([\s\S]*?)^```$/gmu)].map(
    ([, block = '']) => block,
  );
  return blocks.flatMap(block =>
    block
      .split(/^\$ /mu)
      .slice(1)
      .map(part => {
        const [command = '', ...output] = part.split('\n');
        return { document, command, output: output.join('\n').trim() };
      }),
  );
});

/** What a shell prints. Exit codes are the commands' own business: `ask` ends with 1 where nothing is found. */
async function runInShell(command: string): Promise<string> {
  const shell = promisify(execFile)('sh', ['-c', command], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const { stdout } = await shell.catch((error: { stdout: string }) => error);
  return stdout.trim();
}

/** The same without a process: the script of package.json, with the words of the command behind it. */
async function runHere(command: string): Promise<string> {
  const [, name = '', words = ''] = /^npm run --silent ([\w:-]+)(?: -- (.*))?$/u.exec(command) ?? [];
  const [, given = ''] = /^node .*adapters\/terminal\/main\.ts (.*)$/u.exec(scripts?.[name] ?? '') ?? [];
  const { terminal, printed } = pipe();
  await handle(terminal, `${given} ${words}`.trim().split(/\s+/u));
  return printed().trim();
}

describe('a command that a document shows', () => {
  it('is one of at least four', () => expect(shown.length).toBeGreaterThanOrEqual(4));

  it('prints that, in a shell', { timeout: 60_000 }, async () => {
    const [first = { command: '', output: '' }] = shown;
    expect(await runInShell(first.command)).toBe(first.output);
  });

  it.each(shown)('prints that: $document, $command', async ({ command, output }) => {
    expect(await runHere(command)).toBe(output);
  });
});

describe.each(DOCUMENTS)('%s', document => {
  const text = read(document);

  it('names only scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)].map(([, name = '']) => name);
    expect(named.filter(name => !(name in (scripts ?? {})))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/gu)].map(([, path = '']) => path);
    const folder = new URL(`../${document}`, import.meta.url);
    expect(links.filter(path => !existsSync(new URL(path, folder)))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const paths = [...text.matchAll(/`((?:src|adapters|test|seeds|docs)\/[\w./-]+)`/gu)].map(
      ([, path = '']) => path,
    );
    expect(paths.filter(path => !existsSync(ROOT + path))).toEqual([]);
  });
});

describe('the documents', () => {
  it('begin with a README of at most 1,000 words', () => {
    expect(read('README.md').trim().split(/\s+/u).length).toBeLessThanOrEqual(1000);
  });

  it('give a reason for every dependency', () => {
    const design = read('docs/design.md');
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    expect(packages.filter(name => !design.includes(`\`${name}\``))).toEqual([]);
  });
});
