import { describe, expect, it } from 'vitest';
import { findBySound, indexSounds, type Typed } from '../../../src/search/names/by-sound.ts';
import { buildCatalogue } from '../../../src/search/names/catalogue.ts';
import { buildNamed, tell } from '../../support/named.ts';

const { names } = buildCatalogue(
  buildNamed(
    ['會議專案經理'],
    ['會計人員'],
    ['工會總幹事', '秘書長'],
    ['計安人員'],
    ['銀行專員'],
    ['引航專員'],
    ['CNC車床技術人員'],
    ['蔬食設計師'],
    ['素食設計師'],
  ),
);
const sounds = indexSounds(names);

/** 'hui|kuai ji': syllables separated by blanks, alternatives by bars. */
function typedAs(text: string): Typed {
  return text
    .split(' ')
    .filter(part => part !== '')
    .map(part => part.split('|'));
}

function scoreOf(text: string): number | undefined {
  const finding = findBySound(sounds, typedAs(text));
  return finding.kind === 'one' ? finding.match.score : undefined;
}

describe('findBySound', () => {
  it.each([
    ['hui yi zhuan an jing li', 'one 會議專案經理', 'every syllable'],
    ['hui yi zuan an jin li', 'one 會議專案經理', 'z for zh and in for ing'],
    ['fei yi zhuan an jing li', 'one 會議專案經理', 'f for h'],
    ['zhuan an jing li', 'one 會議專案經理', 'more than half of it'],
    ['hui yi zhuan an jing lu', 'one 會議專案經理', 'one syllable wrong'],
    ['hui zhuan an jing li', 'one 會議專案經理', 'one left out'],
    ['kuai ji ren yuan', 'one 會計人員', 'one reading of 會'],
    ['hui ji ren yuan', 'one 會計人員', 'its other reading'],
    ['jian ren yuan', 'one 計安人員', 'where syllables end need not be known'],
    ['mi shu zhang', 'one 工會總幹事', 'another name'],
    ['che chuang ji shu ren yuan', 'one CNC車床技術人員', 'all but the Latin letters'],
    ['hui|kuai yi zhuan an jing li', 'one 會議專案經理', 'a character among the sounds'],
    ['yin hang zhuan yuan', 'several 銀行專員 引航專員', 'two names that sound alike'],
    ['su si se ji si', 'several 蔬食設計師 素食設計師', 'alike once sh is s'],
    ['su shi she ji shi', 'one 素食設計師', 'spelled exactly: what is merged is no rival'],
    ['hui yi zhua nan jing li', 'one 會議專案經理', 'cut in the wrong place'],
    ['jing li', 'none', 'a third of it'],
    ['tian qi ru he', 'none', 'nothing like any name'],
    ['', 'none', 'nothing typed'],
  ])('%s → %s (%s)', (text, expected) => expect(tell(findBySound(sounds, typedAs(text)))).toBe(expected));

  it('only suggests a name if a third of its syllables are wrong', () => {
    const finding = findBySound(sounds, typedAs('hui yi zhuan mo bu li'));
    expect(tell(finding)).toBe('none 會議專案經理');
  });

  it('says which name matched', () => {
    const finding = findBySound(sounds, typedAs('mi shu zhang'));
    expect(finding).toMatchObject({ kind: 'one', match: { how: 'sound', matchedText: '秘書長', score: 1 } });
  });

  it('ranks whole names first, then merged syllables, then parts of names', () => {
    const scores = ['hui yi zhuan an jing li', 'hui yi zuan an jing li', 'yi zhuan an jing li'].map(scoreOf);
    expect(scores).toEqual(scores.toSorted().toReversed());
    expect(new Set(scores).size).toBe(3);
    expect(scores[0]).toBe(1);
  });
});
