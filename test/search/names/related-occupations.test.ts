/** Occupations that a document lists as related: other names of low rank. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/index.ts';
import { relatedOccupations } from '../../../src/search/names/related-occupations.ts';
import { buildStandard } from '../../support/build.ts';

const HEADING = '相關所屬類別：職業別（職業代碼）：';

describe('the printed list', () => {
  it.each([
    ['one line each', [HEADING, '研究發展經理人員（1223）', '牙體技術人員(3214)', '須定期複審。']],
    ['side by side', [HEADING, '研究發展經理人員（1223） 牙體技術人員（3214）']],
    ['behind the heading', [`${HEADING}研究發展經理人員（1223）、牙體技術人員（3214）`]],
  ])('%s', (...[, notes]) => {
    expect(relatedOccupations(buildStandard({ notes }))).toEqual(['研究發展經理人員', '牙體技術人員']);
  });

  it('a note with a number in brackets is no list', () => {
    expect(
      relatedOccupations(buildStandard({ notes: ['本基準（2019）檢視', '牙體技術人員（3214）'] })),
    ).toEqual([]);
    expect(relatedOccupations(buildStandard({ notes: [HEADING, '依勞動部（2019）公告辦理。'] }))).toEqual([]);
  });
});

describe('an occupation that is asked for', () => {
  const printer = buildStandard({
    code: 'SET2141-002',
    name: '積層製造工程師',
    notes: [HEADING, '牙體技術人員（3214） 行銷人員（2431） 陶瓷技師（7314）'],
  });
  const marketing = buildStandard({ code: 'MMM2431-001', name: '行銷人員' });
  const potter = buildStandard({ code: 'AVA7314-001', name: '陶藝師', aliases: ['陶瓷技師'] });
  const engine = createEngine([printer, marketing, potter]);

  it.each(['牙體技術人員', '牙體技術人員 知識'])(
    '%s: the standard is suggested, with the reason',
    question => {
      const { result, reply } = engine.answer(question);
      expect(result.kind).toBe('nothing');
      expect(reply.notices[0]).toBe('「牙體技術人員」是「積層製造工程師」列出的相關職業');
      expect(reply.choices?.options.map(({ label }) => label)).toEqual(['積層製造工程師（SET2141-002）']);
    },
  );

  it.each([
    ['行銷人員', '行銷人員', 'a name'],
    ['陶瓷技師', '陶藝師', 'another name'],
  ])('%s: %s, for it is %s of that', (question, name) => {
    const { result } = engine.answer(question);
    expect(result.kind === 'standard' && result.match.standard.name).toBe(name);
  });
});
