import { describe, expect, it } from 'vitest';
import { explainQuestion } from '../../src/lookup/explain.ts';
import { createFinder } from '../../src/lookup/finder.ts';
import { NAMING_RUNGS, nameStandards } from '../../src/lookup/naming/name-standards.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { indexStandards } from '../../src/search/index-standards.ts';
import { loadSeeds } from '../support/seeds.ts';

const index = indexStandards(loadSeeds());

const explain = (text: string) => explainQuestion(index, readQuestion(text, index));

const PASTED =
  '職缺：活動專員。規劃活動報到流程、設置報到處；製作活動手冊與入場證，處理現場繳費；承包商詢價、簽約；上班時間彈性。';

/** Which rung took the question; `none` where all refused. */
function takenBy(text: string): string {
  const taken = explain(text).rungs.filter(({ outcome }) => outcome === 'took');
  expect(taken.length).toBeLessThan(2);
  return taken[0]?.rung ?? 'none';
}

describe('explaining which standards a question is about', () => {
  it.each([
    ['軟體會議專案經理', 'glued'],
    ['BAS2421-001 T3', 'code'],
    ['請問會議專案經理在做什麼', 'printed'],
    ['企劃專員 專案經理', 'each'],
    ['專案經理', 'title'],
    ['誰負責報價', 'none'],
    [PASTED, 'pasted'],
  ])('%s is taken by: %s', (text, rung) => expect(takenBy(text)).toBe(rung));

  it('says what was found, and why the rungs before found nothing', () => {
    expect(explain('會議專案經理 T3').rungs.slice(0, 4)).toEqual([
      { rung: 'pasted', outcome: 'refused', why: 'no pasted text' },
      { rung: 'glued', outcome: 'refused', why: 'no bare name that words touch' },
      { rung: 'code', outcome: 'refused', why: 'no code of a standard' },
      { rung: 'printed', outcome: 'took', why: 'BAS2421-001 會議專案經理 (exact 1.00)' },
    ]);
  });

  it.each([
    ['XYZ9999-001', 'no loaded code: XYZ9999-001'],
    ['軟體會議專案經理', 'no loaded name, nearest BAS2421-001 會議專案經理'],
  ])('%s: %s', (text, why) => {
    const taken = explain(text).rungs.find(({ outcome }) => outcome === 'took');
    expect(taken?.why.slice(0, why.length)).toBe(why);
  });

  it('says what each run of words is as a name', () => {
    expect(explain('會義專案精理 火星').words).toEqual([
      { text: '會義專案精理', name: expect.stringMatching(/^BAS2421-001 會議專案經理 \(/u) },
      { text: '火星', name: 'none' },
    ]);
  });

  it('tries the rungs that name standards, in their order', () => {
    const question = readQuestion('會議專案經理', index);
    if (question.kind !== 'question') throw new Error('it is a question');
    const finder = createFinder(index);
    const first = NAMING_RUNGS.map(rung => rung.try(finder, question)).find(naming => naming !== null);
    expect(nameStandards(finder, question)).toEqual(first);
    expect(explain('天氣').rungs.map(({ rung }) => rung)).toEqual([
      'pasted',
      ...NAMING_RUNGS.map(({ rung }) => rung),
    ]);
  });

  it('explains nothing of a text that asks for help or the list', () => {
    expect([explain('說明'), explain('清單')].map(({ pieces, rungs }) => [...pieces, ...rungs])).toEqual([
      [],
      [],
    ]);
  });
});
