/** One word for each thing: words that were replaced do not come back as names in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A retired word, and the word to use. Names are checked word by word: `aspectsOf` holds `aspects`. */
const RETIRED: Readonly<Record<string, string>> = {
  aspect: 'column',
  aspects: 'columns',
  hand: 'PendingWork',
  heard: 'matchedText',
  insist: 'retry',
  outlive: 'handleUncaught',
  patience: 'Timeouts',
  patiently: 'retry',
  seal: 'RequestSignature',
  tame: 'fitToLimits',
};

const NOT_CODE = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu;

function namesIn(source: string): Set<string> {
  return new Set(source.replace(NOT_CODE, ' ').match(/[\p{L}_$][\p{L}\d_$]*/gu));
}

/** @example wordsOf('isHTTPReady') → is, http, ready */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_$]+/u);
}

function retiredIn(path: string, source: string): string[] {
  const fileName = path.replace(/^.*\/|\.\w+$/gu, '').replaceAll('-', '_');
  return [fileName, ...namesIn(source)].flatMap(name =>
    wordsOf(name)
      .filter(word => Object.hasOwn(RETIRED, word))
      .map(word => `${path}: ${name}; say ${RETIRED[word]}`),
  );
}

const files = ['src', 'adapters'].flatMap(folder =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => `${folder}/${name}`),
);

describe('the names in src and adapters', () => {
  it('use no retired word', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(path => retiredIn(path, readFileSync(ROOT + path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['const aspectText = 1;', 1, 'a word inside a name'],
    ['type ALL_ASPECTS = string;', 1, 'in capitals'],
    ['const aspectual = 1;', 0, 'not as a part of another word'],
    ["say('aspect'); // aspect\n/* aspects */ `aspect`", 0, 'not in texts and comments'],
  ])('%j has %i: %s', (source, count) => {
    expect(retiredIn('src/x.ts', source)).toHaveLength(count);
  });

  it('count the name of a file', () => {
    expect(retiredIn('src/lookup/take-aspects.ts', '')).toHaveLength(1);
  });
});
