/** The direction of imports, one place for each library, and no outside world in `src`. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Each stage may import those left of it; `parse` and `search` do not know each other. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  standard: [],
  parse: ['standard'],
  search: ['standard'],
  question: ['standard', 'search'],
  lookup: ['standard', 'search', 'question'],
  reply: ['standard', 'search', 'question', 'lookup'],
  chat: ['standard', 'search', 'question', 'lookup', 'reply'],
  'engine.ts': ['standard', 'search', 'question', 'lookup', 'reply', 'chat'],
  'index.ts': ['standard', 'search', 'question', 'lookup', 'reply', 'chat', 'engine.ts'],
  'documents.ts': ['parse'],
};

/** What more than one way of running uses; nothing of any platform is in there. */
const SHARED_BY_ADAPTERS = new Set(['files', 'http', 'import', 'service']);

/** Put the others together, and are imported by none of them. */
const COMPOSITION = new Set(['adapters/main.ts', 'adapters/start.ts']);

/**
 * The layers of a folder, from top to bottom: files and folders. Each imports what stands below it, and nothing beside
 * it. Files that are not named are the ground that all others stand on.
 */
const LAYERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  lookup: [
    ['look-up', 'explain'],
    ['look-unnamed'],
    ['look-across'],
    ['look-by-words'],
    ['look-into', 'look-pasted', 'look-without-words'],
    ['topic', 'naming', 'words', 'suggest'],
    ['filters', 'parts'],
  ],
  discord: [
    ['register', 'shards/main'],
    ['main'],
    ['shards'],
    ['connection'],
    ['answer'],
    ['read', 'render', 'send'],
  ],
  slack: [['main'], ['connection'], ['picker', 'home'], ['answer'], ['read', 'render', 'send']],
};

/** Each library, or family of them, and the only places that import it. */
const HOME_OF: Readonly<Record<string, readonly RegExp[]>> = {
  'fuse.js': [/^src\/search\/lines\/latin-words\.ts$/u],
  zod: [/^src\/standard\/schema\.ts$/u, /^adapters\/terminal\/read-line\.ts$/u, /^adapters\/\w+\/env\.ts$/u],
  'string-width': [/^adapters\/terminal\/(?:wrap|render)\.ts$/u],
  'lru-cache': [/^adapters\/service\/recent\.ts$/u],
  pino: [/^adapters\/service\/log\.ts$/u],
  fflate: [/^adapters\/import\/unzip\.ts$/u],
  saxes: [/^adapters\/import\/read-xml\.ts$/u],
  'pdfjs-dist': [/^adapters\/import\/pdf\/(?:load-pdfjs|open-pdf)\.ts$/u],
  '@slack/*': [/^adapters\/slack\//u],
  undici: [/^adapters\/slack\//u],
  'discord.js': [/^adapters\/discord\//u],
  'discord-api-types/*': [/^adapters\/discord\//u],
  '@discordjs/*': [/^adapters\/discord\//u],
};

function homesOf(library: string): readonly RegExp[] {
  return HOME_OF[library] ?? HOME_OF[`${library.split('/')[0]}/*`] ?? [];
}

type Import = { from: string; to: string };

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name));
}

/** Import and export lines, dynamic imports too; local ones as paths from the root. */
function importsOf(file: string, source: string): Import[] {
  const specifiers = [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gmu)];
  return specifiers.map(([, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
  }));
}

function importsBelow(folder: string): Import[] {
  return filesBelow(folder).flatMap(file => importsOf(file, readFileSync(join(ROOT, file), 'utf8')));
}

const stageOf = (path: string) => path.split('/')[1] ?? '';

function wrongWay({ from, to }: Import): boolean {
  if (!to.startsWith('src/')) return true;
  return stageOf(from) !== stageOf(to) && !(MAY_IMPORT[stageOf(from)] ?? []).includes(stageOf(to));
}

function intoAnotherAdapter({ from, to }: Import): boolean {
  if (to.startsWith('src/')) return to !== 'src/index.ts' && to !== 'src/documents.ts';
  if (!to.startsWith('adapters/') || COMPOSITION.has(from)) return false;
  return stageOf(to) !== stageOf(from) && !SHARED_BY_ADAPTERS.has(stageOf(to));
}

/** A path below `src/lookup` or an adapter as its layer, and which file or folder of the layer it is. */
function placeIn(layers: readonly (readonly string[])[], path: string): { depth: number; part: string } {
  const depthOf = (name: string) => layers.findIndex(layer => layer.includes(name));
  const inner = path.split('/').slice(2).join('/').replace(/\.ts$/u, '');
  const part = [inner, inner.split('/')[0] ?? ''].find(name => depthOf(name) !== -1);
  return part === undefined ? { depth: layers.length, part: 'ground' } : { depth: depthOf(part), part };
}

function upwards({ from, to }: Import): boolean {
  const layers = LAYERS[stageOf(from)];
  if (!layers || stageOf(to) !== stageOf(from)) return false;
  const [importer, imported] = [placeIn(layers, from), placeIn(layers, to)];
  if (importer.part === imported.part) return false;
  return imported.depth <= importer.depth;
}

function awayFromHome({ from, to }: Import): boolean {
  if (/^(?:\.|src\/|adapters\/|node:)/u.test(to)) return false;
  return !homesOf(to).some(home => home.test(from));
}

/** What is loaded with a file before anything is asked for: its static imports and theirs, without types. */
function reachableFrom(first: string): string[] {
  const found = new Set([first]);
  for (const file of found) {
    if (!file.endsWith('.ts')) continue;
    const source = readFileSync(join(ROOT, file), 'utf8').replace(
      /^(?:import|export) type [^;]*;|import\s*\([^)]*\)/gmu,
      '',
    );
    for (const { to } of importsOf(file, source)) found.add(to);
  }
  return [...found];
}

const inSrc = importsBelow('src');
const inAdapters = importsBelow('adapters');

describe('the house', () => {
  it('has imports to look at', () => {
    expect(inSrc.length).toBeGreaterThan(50);
    expect(inAdapters.length).toBeGreaterThan(20);
  });

  it('lets every stage of src import only what is left of it', () => {
    expect(inSrc.filter(({ to }) => !(to in HOME_OF)).filter(wrongWay)).toEqual([]);
  });

  it('lets adapters in by the two doors, and keeps platforms apart', () => {
    expect(inAdapters.filter(intoAnotherAdapter)).toEqual([]);
  });

  it('lets every layer of a platform import only what is below it', () => {
    expect(inAdapters.filter(upwards)).toEqual([]);
  });

  it('lets imports inside the lookup point one way', () => {
    expect(inSrc.filter(upwards)).toEqual([]);
  });

  it('imports each library in its one place', () => {
    expect([...inSrc, ...inAdapters].filter(awayFromHome)).toEqual([]);
  });

  it('keeps disk, environment, clock, chance and network out of src', () => {
    const outside =
      /\b(?:process|console|Buffer|fetch|setTimeout|setInterval|performance)\b\s*[.(]|Date\.now|new Date|Math\.random/u;
    const code = (file: string) =>
      readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
    expect(filesBelow('src').filter(file => outside.test(code(file)))).toEqual([]);
  });

  it('lets a shell that asks wait for no client library of a platform', () => {
    const libraries = reachableFrom('adapters/terminal/main.ts').filter(
      to => !/^(?:adapters|src|node:)/u.test(to),
    );
    expect(libraries.toSorted()).toEqual(['zod']);
  });

  it('reads the environment in main.ts only', () => {
    const readers = filesBelow('adapters').filter(file =>
      /process\.(?:env|loadEnvFile)/u.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(readers.filter(file => !file.endsWith('/main.ts'))).toEqual([]);
  });

  it.each([
    ['search → lookup', wrongWay, "import { x } from '../lookup/query.ts';", 'src/search/find.ts'],
    ['search → parse', wrongWay, "export { x } from '../parse/text.ts';", 'src/search/find.ts'],
    ['src → node', wrongWay, "import { readFile } from 'node:fs';", 'src/engine.ts'],
    [
      'adapter → inside of src',
      intoAnotherAdapter,
      "import { x } from '../../src/engine.ts';",
      'adapters/slack/main.ts',
    ],
    [
      'adapter → adapter',
      intoAnotherAdapter,
      "await import('../terminal/render.ts')",
      'adapters/slack/main.ts',
    ],
    [
      'slack → discord',
      intoAnotherAdapter,
      "import { x } from '../discord/render.ts';",
      'adapters/slack/main.ts',
    ],
    [
      'discord → slack',
      intoAnotherAdapter,
      "import { x } from '../slack/render.ts';",
      'adapters/discord/main.ts',
    ],
    [
      'service → platform',
      intoAnotherAdapter,
      "import { x } from '../slack/main.ts';",
      'adapters/service/run.ts',
    ],
    [
      'platform → composition',
      intoAnotherAdapter,
      "import { x } from '../main.ts';",
      'adapters/slack/main.ts',
    ],
    ['send → answer', upwards, "import { x } from '../answer/answer.ts';", 'adapters/discord/send/send.ts'],
    ['send → render', upwards, "import { x } from '../render/page.ts';", 'adapters/discord/send/send.ts'],
    ['answer → picker', upwards, "import { x } from '../picker/view.ts';", 'adapters/slack/answer/say.ts'],
    ['limits → render', upwards, "import { x } from './render/page.ts';", 'adapters/discord/limits.ts'],
    ['naming → look-into', upwards, "import { x } from '../look-into.ts';", 'src/lookup/naming/naming.ts'],
    [
      'parts → words',
      upwards,
      "import { x } from '../words/find-words.ts';",
      'src/lookup/parts/find-part.ts',
    ],
    ['connection → main', upwards, "import { x } from '../main.ts';", 'adapters/discord/connection/rest.ts'],
    ['pino in a platform', awayFromHome, "import { pino } from 'pino';", 'adapters/slack/main.ts'],
    ['bolt in Discord', awayFromHome, "import { App } from '@slack/bolt';", 'adapters/discord/main.ts'],
    ['discord.js in Slack', awayFromHome, "import { Client } from 'discord.js';", 'adapters/slack/main.ts'],
    ['a platform in the service', awayFromHome, "import x from '@slack/web-api';", 'adapters/service/run.ts'],
    ['zod in a handler', awayFromHome, "import * as z from 'zod';", 'adapters/slack/handle.ts'],
    ['fuse.js elsewhere', awayFromHome, "import Fuse from 'fuse.js';", 'src/lookup/query.ts'],
    ['an unknown library', awayFromHome, "import x from 'left-pad';", 'src/lookup/query.ts'],
  ] as const)('would notice %s', (_, isWrong, source, file) => {
    expect(importsOf(file, source).filter(isWrong)).toHaveLength(1);
  });

  it.each([
    ['a platform → the service', "import { x } from '../service/log.ts';", 'adapters/slack/main.ts'],
    ['a platform → the files', "import { x } from '../files/reason.ts';", 'adapters/discord/main.ts'],
    ['main → shards', "import { x } from './shards/start.ts';", 'adapters/discord/main.ts'],
    ['a shard → main', "import { x } from '../main.ts';", 'adapters/discord/shards/main.ts'],
    ['answer → render', "import { x } from '../render/page.ts';", 'adapters/discord/answer/answer.ts'],
    ['render → limits', "import { x } from '../limits.ts';", 'adapters/discord/render/page.ts'],
    ['the composition → a platform', "await import('./slack/main.ts')", 'adapters/main.ts'],
    ['bolt in Slack', "import { App } from '@slack/bolt';", 'adapters/slack/main.ts'],
    ['types of Discord', "import type { X } from 'discord-api-types/v10';", 'adapters/discord/render.ts'],
  ] as const)('allows %s', (_, source, file) => {
    const imports = importsOf(file, source);
    expect(imports).toHaveLength(1);
    expect(imports.filter(line => intoAnotherAdapter(line) || awayFromHome(line) || upwards(line))).toEqual(
      [],
    );
  });
});
