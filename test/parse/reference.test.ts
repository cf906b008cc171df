import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { seedDocuments } from '../support/seed-documents.ts';

const folder = new URL('../fixtures/reference/', import.meta.url);

function transcribed(code: string): unknown {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8'));
}

function parsed(code: string): Record<string, unknown> {
  const text = seedDocuments.find(document => document.code === code)?.text ?? '';
  const result = parseDocument(text);
  if (result.kind === 'refused') throw new Error(result.reason);
  return { ...result.standard };
}

/** Every leaf as `path = value`; an empty list is a fact too. */
function factsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return [`${path} = ${JSON.stringify(value)}`];
  }
  return Object.entries(value).flatMap(([key, inner]) => factsOf(inner, path ? `${path}.${key}` : key));
}

function compare(expected: unknown, found: unknown): { missing: string[]; invented: string[] } {
  const [wanted, read] = [new Set(factsOf(expected)), new Set(factsOf(found))];
  return {
    missing: [...wanted].filter(fact => !read.has(fact)),
    invented: [...read].filter(fact => !wanted.has(fact)),
  };
}

const codes = seedDocuments.map(document => document.code);

describe('what the parser reads is what a person reads', () => {
  test('each document has a transcription, and each transcription a document', () => {
    const files = readdirSync(folder).map(file => file.replace('.json', ''));
    expect(files.toSorted()).toEqual(codes);
  });

  test.each(codes)('%s, fact by fact', code => {
    const { aliases: _, ...facts } = parsed(code);
    expect(compare(transcribed(code), facts)).toEqual({ missing: [], invented: [] });
  });

  test('the comparison covers thousands of facts', () => {
    const counts = codes.map(code => [code, factsOf(transcribed(code)).length]);
    expect(counts).toEqual([
      ['BAS1219-003v2', 636],
      ['BAS2421-001', 508],
      ['BAS4999-001v2', 200],
      ['BGM1219-002v2', 427],
      ['KMC2432-001v2', 911],
    ]);
  });

  test('one changed character is one missing and one invented fact', () => {
    const { aliases: _, ...facts } = parsed('BAS4999-001v2');
    const broken = JSON.parse(JSON.stringify(facts).replace('督導處理工殤', '督導處理工傷'));
    const { missing, invented } = compare(transcribed('BAS4999-001v2'), broken);
    expect(missing).toEqual(['duties.2.tasks.1.indicators.2.text = "督導處理工殤及勞健保補助相關給付。"']);
    expect(invented).toEqual(['duties.2.tasks.1.indicators.2.text = "督導處理工傷及勞健保補助相關給付。"']);
  });

  test('a lost and an added item are named', () => {
    expect(compare({ a: ['x', 'y'] }, { a: ['x'] })).toEqual({ missing: ['a.1 = "y"'], invented: [] });
    expect(compare({ a: [] }, { a: ['x'] })).toEqual({ missing: ['a = []'], invented: ['a.0 = "x"'] });
  });
});

describe('other names of a standard', () => {
  test.each([
    ['BAS1219-003v2', ['BAS1219-003']],
    ['BAS2421-001', []],
    ['BAS4999-001v2', ['工會幹部', 'BAS4999-001', '秘書長', '秘書']],
    ['BGM1219-002v2', ['BGM1219-002']],
    ['KMC2432-001v2', ['KMC2432-001']],
  ])('%s', (code, aliases) => {
    expect(parsed(code)['aliases']).toEqual(aliases);
  });
});
