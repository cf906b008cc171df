import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import {
  arbitraryChoices,
  arbitraryStandard,
  type Choose,
  chooser,
  type PrintedStandard,
} from '../support/arbitrary-standard.ts';
import { printTab } from '../support/print-tab.ts';

/** What the parser reads in a document; the aliases are left out, they follow from versions and remark. */
function read(document: string): unknown {
  const parsed = parseDocument(document);
  if (parsed.kind === 'refused') return parsed;
  const { aliases: _, ...standard } = parsed.standard;
  return standard;
}

function expectRoundTrip(
  print: (standard: PrintedStandard, choose: Choose) => string,
  numRuns: number,
): void {
  const property = fc.property(arbitraryStandard, arbitraryChoices, (standard, choices) => {
    expect(read(print(standard, chooser(choices)))).toEqual(standard);
  });
  fc.assert(property, { numRuns });
}

describe('a standard that is printed and read again is the same', () => {
  test('in the tab layout', { timeout: 60_000 }, () => expectRoundTrip(printTab, 150));
});
