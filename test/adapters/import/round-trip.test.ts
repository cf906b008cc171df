import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../adapters/import/import-document.ts';
import { arbitraryStandard, type PrintedStandard } from '../../support/arbitrary-standard.ts';
import type { Look } from '../../support/document-model.ts';
import { printDocx } from '../../support/print-docx.ts';
import { printOdt } from '../../support/print-odt.ts';

/** The same documents at every run, so that red means a change. */
const SEED = 20_181_221;

const look: fc.Arbitrary<Look> = fc.record({
  landscape: fc.boolean(),
  font: fc.constantFrom('標楷體', 'Noto Sans CJK TC'),
  size: fc.constantFrom(9, 10.5, 12),
  gap: fc.constantFrom('', ' '),
  bullet: fc.constantFrom('•', '-', '◆', '⚫', '\uF06C', '○', '·'),
  isList: fc.boolean(),
  mergeLevels: fc.boolean(),
  boxes: fc.boolean(),
  middle: fc.boolean(),
  endBlank: fc.boolean(),
  headBreak: fc.boolean(),
  versions: fc.constant(true),
  footer: fc.boolean(),
  prerequisitesFirst: fc.boolean(),
  widths: fc.constant([2, 3, 3, 8, 1.5, 4, 4]),
});

const noPdf = { read: () => Promise.reject(new Error('there is no PDF')), close: () => undefined };

async function read(bytes: Uint8Array): Promise<unknown> {
  const parsed = await importDocument(bytes, noPdf);
  if (parsed.kind === 'refused') return parsed;
  const { aliases: _, ...standard } = parsed.standard;
  return standard;
}

type Print = (standard: PrintedStandard, look: Look) => Uint8Array;

describe('a standard that is printed and read again is the same', () => {
  test.each<[string, Print]>([
    ['ODT', printOdt],
    ['DOCX', printDocx],
  ])('as %s', { timeout: 120_000 }, async (_, print) => {
    expect.hasAssertions();
    const property = fc.asyncProperty(arbitraryStandard, look, async (standard, printed) => {
      expect(await read(print(standard, printed))).toEqual(standard);
    });
    await fc.assert(property, { numRuns: 20, seed: SEED });
  });
});
