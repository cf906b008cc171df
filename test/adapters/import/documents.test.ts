import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../adapters/import/import-document.ts';
import { pdf } from '../../support/pdf.ts';

/** Drawn like the official files, from the five seeds: the same standard in three formats, and what they print. */
const folder = new URL('../../fixtures/documents/', import.meta.url);

const names = readdirSync(folder)
  .filter(file => file.endsWith('.json'))
  .map(file => file.replace('.json', ''));

describe.each(['odt', 'docx', 'pdf'])('documents as %s', format => {
  test.each(names)('%s says what it prints', async name => {
    const read = await importDocument(readFileSync(new URL(`${name}.${format}`, folder)), pdf);
    if (read.kind === 'refused') throw new Error(read.reason);
    const { aliases: _, ...standard } = read.standard;
    expect(standard).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  });
});

test('there is a document of each seed', () => {
  expect(names).toEqual(['003', '007', '014', '023', '029']);
});
