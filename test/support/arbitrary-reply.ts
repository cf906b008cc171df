/** Random replies and texts, ordinary and hostile, for code that renders or splits them. */
import * as fc from 'fast-check';
import type { Choice, Fact, Group, Line, Reply, Section } from '../../src/index.ts';

const HOSTILE = [
  '\u001b[31m',
  '\u009b2J',
  '\u0000',
  '\u0007',
  '\n',
  '\t',
  '\r',
  '\u2028',
  '\u202e',
  '\u2066',
  '<!channel>',
  '@everyone',
  '**',
  '`',
  '👨‍👩‍👧',
  '🇹🇼',
  'e\u0301',
  '\u0301',
  '\u200d',
  '\ud800',
  '\u3000',
  '\ufeff',
];

const ORDINARY = [
  ...'會議專案經理規劃預算及時程，。、；：（）「」《》',
  'ISO 9001',
  'K28',
  ' ',
  '/',
  '…',
  ')',
  '(',
];

function textOf(pieces: readonly string[], maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength }).map(list => list.join(''));
}

/** Chinese with punctuation, Latin words and blanks, as in documents. */
export const ordinaryText = textOf(ORDINARY, 60);

/** Also contains characters that steer terminals, mention people, are invisible, or take several code points. */
export const hostileText = textOf([...ORDINARY, ...HOSTILE], 80);

export function arbitraryReply(text: fc.Arbitrary<string>): fc.Arbitrary<Reply> {
  const maybe = fc.option(text);
  const line: fc.Arbitrary<Line> = fc.record({
    code: fc.option(fc.constantFrom('K28', 'P3.2.1', 'O10.10.1')),
    text,
    items: fc.array(text, { maxLength: 4 }),
    place: maybe,
  });
  const group: fc.Arbitrary<Group> = fc
    .record({
      label: fc.option(fc.constantFrom('知識', '行為指標')),
      lines: fc.array(line, { maxLength: 5 }),
    })
    .map(part => ({ ...part, empty: part.lines.length === 0 ? '文件未列' : null }));
  const section: fc.Arbitrary<Section> = fc.record({
    code: fc.option(fc.constantFrom('T1', 'T1.1')),
    heading: fc.option(text.map(heading => heading.slice(0, 30))),
    note: fc.option(fc.constantFrom('級別 5', '列於 T3 的全部任務')),
    groups: fc.array(group, { maxLength: 3 }),
  });
  const fact: fc.Arbitrary<Fact> = fc.record({ label: fc.constantFrom('工作描述', '基準級別'), value: text });
  const option: fc.Arbitrary<Choice> = fc.record({
    label: text.map(label => label.slice(0, 30)),
    detail: maybe,
    question: fc.constantFrom('BAS2421-001', 'BAS2421-001#T3', '會議專案經理'),
  });
  return fc.record({
    code: fc.option(fc.constantFrom('T3', 'BAS2421-001')),
    title: text.map(title => title.slice(0, 30)),
    subtitle: fc.option(text.map(subtitle => subtitle.slice(0, 30))),
    notices: fc.array(text, { maxLength: 3 }),
    facts: fc.array(fact, { maxLength: 4 }),
    sections: fc.array(section, { maxLength: 5 }),
    choices: fc.option(
      fc.record({
        label: fc.constant('您是不是要找'),
        options: fc.array(option, { minLength: 1, maxLength: 5 }),
      }),
    ),
    source: fc.option(fc.constant({ name: '會議專案經理', code: 'BAS2421-001', version: null, date: null })),
  });
}
