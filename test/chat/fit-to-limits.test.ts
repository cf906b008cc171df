import { describe, expect, it } from 'vitest';
import { fitToLimits, type Reply } from '../../src/index.ts';
import { plainReply } from '../../src/reply/model.ts';
import { line } from '../support/worst-answers.ts';

const LIMITS = { code: 20, title: 20, subtitle: 20, heading: 20, label: 20, place: 20, choice: 20 };

const LONG = '長'.repeat(100);
const CUT = `${'長'.repeat(10)}…（共 100 字）`;

const fit = (reply: Partial<Reply>): Reply => fitToLimits({ ...plainReply('標題'), ...reply }, LIMITS);

const section = (lines: Reply['sections'][number]['groups'][number]['lines']): Reply['sections'][number] => ({
  code: null,
  heading: LONG,
  note: LONG,
  groups: [{ label: LONG, lines, empty: LONG }],
});

describe('a reply that is fitted to limits', () => {
  it('says how long the texts were that it cuts', () => {
    const { title, subtitle, code } = fit({ title: LONG, subtitle: LONG, code: LONG });
    expect([title, subtitle, code]).toEqual([CUT, CUT, CUT]);
  });

  it('cuts what no page can divide, and nothing else', () => {
    const one = { ...line(LONG), code: LONG, items: [LONG], place: LONG };
    const fitted = fit({
      notices: [LONG],
      facts: [{ label: LONG, value: LONG }],
      sections: [section([one])],
    });
    expect(fitted).toMatchObject({
      notices: [LONG],
      facts: [{ label: CUT, value: LONG }],
      sections: [
        {
          heading: CUT,
          note: CUT,
          groups: [{ label: CUT, empty: CUT, lines: [{ code: CUT, text: LONG, items: [LONG], place: CUT }] }],
        },
      ],
    });
  });

  it('fits choices and the source alike', () => {
    const options = [{ label: LONG, detail: LONG, question: LONG }];
    const source = { name: LONG, code: LONG, version: LONG, date: LONG };
    expect(fit({ choices: { label: LONG, options }, source })).toMatchObject({
      choices: { label: CUT, options: [{ label: CUT, detail: LONG, question: LONG }] },
      source: { name: CUT, code: CUT, version: CUT, date: CUT },
    });
  });

  it('leaves out texts with nothing to see', () => {
    const { subtitle, notices, source } = fit({
      subtitle: ' \u202E ',
      notices: ['\n', '有字'],
      source: { name: '名', code: 'X', version: ' ', date: null },
    });
    expect({ subtitle, notices, version: source?.version }).toEqual({
      subtitle: null,
      notices: ['有字'],
      version: null,
    });
  });

  it('keeps the beginning of a line, so that its marks stay valid', () => {
    const marked = { ...line(' 甲\n乙 '), marks: [[1, 2]] as const };
    const [fitted] = fit({ sections: [section([marked])] }).sections;
    expect(fitted?.groups[0]?.lines[0]).toMatchObject({ text: ' 甲 乙', marks: [[1, 2]] });
  });
});
