import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Env, readEnv } from '../../../adapters/terminal/env.ts';

describe('the environment of the terminal', () => {
  it.each<[Record<string, string>, Env, string]>([
    [{}, { standards: null, aliases: null, noColor: false }, 'nothing is needed'],
    [{ STANDARDS: '', NO_COLOR: '' }, { standards: null, aliases: null, noColor: false }, 'blank is missing'],
    [
      { STANDARDS: ' \t', NO_COLOR: ' ' },
      { standards: null, aliases: null, noColor: false },
      'so are blanks',
    ],
    [{ STANDARDS: '../corpus' }, { standards: '../corpus', aliases: null, noColor: false }, 'a folder'],
    [{ STANDARDS: 'a.ndjson.gz' }, { standards: 'a.ndjson.gz', aliases: null, noColor: false }, 'a file'],
    [{ NO_COLOR: '1' }, { standards: null, aliases: null, noColor: true }, 'no colours'],
    [{ NO_COLOR: '0' }, { standards: null, aliases: null, noColor: true }, 'any value means it'],
    [{ ALIASES: 'a.json' }, { standards: null, aliases: 'a.json', noColor: false }, 'aliases'],
    [
      { HOME: '/', SLACK_TOKEN: 'x' },
      { standards: null, aliases: null, noColor: false },
      'the variables of others',
    ],
  ])('%j → %j: %s', (variables, env) => {
    expect(readEnv(variables)).toEqual({ kind: 'env', env });
  });

  it.each(['x.odt', 'x.docx', 'x.PDF', 'seeds/x.txt', 'seeds/x.json'])(
    'refuses the single file %s, saying what to give instead and where to read about it',
    path => {
      expect(readEnv({ STANDARDS: path })).toEqual({
        kind: 'invalid',
        problems: [
          'STANDARDS names one file; give a folder of documents (.odt, .docx, .pdf, .txt, .json) or an NDJSON file (.ndjson, .ndjson.gz) (see .env.example for where to get the value)',
        ],
      });
    },
  );

  it('reports all problems together', () => {
    const read = readEnv({ STANDARDS: 'x.txt', ALIASES: 'x.yaml' });
    expect(read.kind === 'invalid' && read.problems).toHaveLength(2);
  });

  it('has each of its variables explained in .env.example', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
    for (const name of ['STANDARDS', 'ALIASES', 'NO_COLOR'])
      expect(example).toMatch(new RegExp(`^#.*\n${name}=$`, 'mu'));
  });
});
