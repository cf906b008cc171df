import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { findByInitials, indexInitials } from '../../../src/search/names/initials.ts';
import { buildNamed, tell } from '../../support/named.ts';

const { names } = buildCatalogue(
  buildNamed(['基層主管'], ['會計人員'], ['採購主管'], ['倉管主管'], ['CNC車床技術人員'], ['員工關係人員']),
);
const initials = indexInitials(names);

describe('findByInitials', () => {
  it.each([
    ['jczg', 'one 基層主管', 'Latin'],
    ['JC ZG', 'one 基層主管', 'capitals and a blank'],
    ['jczhg', 'one 基層主管', 'zh written out'],
    ['ㄐㄘㄓㄍ', 'one 基層主管', 'Zhuyin'],
    ['kjry', 'one 會計人員', 'one reading of 會'],
    ['hjry', 'one 會計人員', 'its other reading'],
    ['ㄩㄍㄍㄒㄖㄩ', 'one 員工關係人員', 'ㄩ for yuan'],
    ['cncccjsry', 'one CNC車床技術人員', 'Latin letters of a name'],
    ['cgzg', 'several 採購主管 倉管主管', 'two names'],
    ['jc', 'none', 'too few'],
    ['abcd', 'none', 'of no name'],
    ['會計', 'none', 'characters'],
  ])('%s → %s (%s)', (text, expected) => expect(tell(findByInitials(initials, text))).toBe(expected));
});
