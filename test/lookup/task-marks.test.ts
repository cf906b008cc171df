/** Knowledge and skills that say for which tasks they are: K02 專利知識【T1.1】、【T1.5】. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/index.ts';
import { buildDuty, buildStandard, buildTask } from '../support/build.ts';

const ability = (code: string, text: string, ...items: string[]) => ({ code, text, items });
const [first, second, third] = ['T1.1', 'T1.2', 'T1.3'].map(code =>
  buildTask({ code, indicators: [], skills: [ability('S03', '焊接【T1.2】')] }),
);

const engine = createEngine([
  buildStandard({
    name: '介面工程師',
    duties: [
      buildDuty({
        knowledge: [
          ability('K01', '機械原理'),
          ability('K02', '專利知識【T1.1】、【T1.3】'),
          ability('K03', '人因工程【T1.2~T1.3】'),
          ability('K04', '法規', '民法', '專利法（T1.2、T2.1）'),
          ability('K05', '測試【T9.9】'),
          ability('K06', '全部【T1】'),
          ability('K07', '（Ｔ型接頭）【A】'),
        ],
        skills: [ability('S01', '繪圖[T1.1,T1.2]')],
        tasks: [first, second, third].flatMap(task => task ?? []),
      }),
      buildDuty({ code: 'T2', tasks: [buildTask({ code: 'T2.1', knowledge: [ability('K08', '報表')] })] }),
    ],
  }),
]);

/** The codes of the lines that are shown. */
function shown(question: string): string {
  const { sections, notices } = engine.answer(question).reply;
  const lines = sections.flatMap(({ groups }) => groups.flatMap(group => group.lines));
  return lines.length > 0 ? lines.map(({ code }) => code).join(' ') : notices.join(' ');
}

describe('knowledge and skills of a task', () => {
  it.each([
    ['介面工程師 T1.1 知識', 'K01 K07 K02 K06', 'what is shared, and what names the task or its duty'],
    ['介面工程師 T1.2 知識', 'K01 K07 K03 K04 K06', 'in a range, and behind a sub-item'],
    ['介面工程師 T1.3 知識', 'K01 K07 K02 K03 K06', 'the end of a range'],
    ['介面工程師 T2.1 知識', 'K08 K04', 'marked though it is printed in another duty'],
    ['介面工程師 T1.1 技能', 'S01', 'what is marked for another task is not shown'],
    ['介面工程師 T1.2 技能', 'S03 S01', 'what several tasks print is shown once'],
    ['介面工程師 T1 知識', 'K01 K02 K03 K04 K05 K06 K07', 'a duty has all that it prints'],
    ['介面工程師 T1.2', 'S03 S01 K01 K03 K04 K06 K07', 'a whole task'],
    ['介面工程師 T1.1 K02', 'K02', 'one of them'],
  ])('%s: %s (%s)', (question, codes) => {
    expect(shown(question).split(' ').toSorted()).toEqual(codes.split(' ').toSorted());
  });

  it('the mark is kept', () => {
    const { sections } = engine.answer('介面工程師 T1.1 知識').reply;
    const texts = sections.flatMap(({ groups }) =>
      groups.flatMap(({ lines }) => lines.map(({ text }) => text)),
    );
    expect(texts).toContain('專利知識【T1.1】、【T1.3】');
  });

  it('one that is marked for other tasks is not in this one', () => {
    expect(engine.answer('介面工程師 T1.2 K02').result.kind).toBe('no-part');
  });

  it('they are counted', () => {
    expect(engine.answer('介面工程師 T1.1 有幾項知識').result).toMatchObject({
      counts: [{ of: 'knowledge', printed: 4 }],
    });
  });
});
