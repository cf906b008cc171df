import { describe, expect, it } from 'vitest';
import { loadSeeds, seedEngine } from '../../support/seeds.ts';
import { accuracyOf, placesOf } from './accuracy.ts';
import { codesIn, codesSuggested, textsIn } from './own-answers.ts';
import type { Group, Question } from './questions.ts';
import { rightAnswers } from './right.ts';

const standards = loadSeeds();
const engine = seedEngine();
const isRight = rightAnswers(standards);

const question = (typed: string, want: string): Question => ({
  kind: '',
  text: typed,
  typed,
  want,
  column: null,
});

describe('a right answer', () => {
  it.each<[group: Group, typed: string, want: string, answer: string, right: boolean, why: string]>([
    ['role', '會議專案經里', 'BAS2421-001', 'BAS2421-001', true, 'made from it'],
    ['role', '會議專案經里', 'BAS2421-001', 'BAS1219-003v2', false, 'another standard'],
    ['role', '專案經理', '', 'BAS2421-001', true, 'its name holds what was typed'],
    ['role', '，', '', 'BAS2421-001', false, 'nothing to hold'],
    ['suggest', 'bas24', '', 'BAS2421-001', true, 'its code holds what was typed'],
    ['content', '會议', '', '召開會議', true, 'simplified and traditional are the same'],
    ['content', '會義紀錄', '會議紀錄', '會議紀錄', true, 'made from it'],
    ['content', '會義紀錄', '會議紀錄', '會議紀錄表', false, 'a longer line'],
  ])('%s %j, made from %j: %j is right: %j (%s)', (group, typed, want, answer, right) => {
    expect(isRight(group, question(typed, want), answer)).toBe(right);
  });

  it('stands in the column that was asked for', () => {
    const [duty] = standards.flatMap(({ duties }) => duties.filter(({ skills }) => skills.length > 0));
    const { text = '' } = duty?.skills[0] ?? {};
    const inColumn = (column: string) => isRight('content', { ...question(text, text), column }, text);
    expect(text).not.toBe('');
    expect([inColumn('技能'), inColumn('指標')]).toEqual([true, false]);
  });
});

describe('the answers of this engine', () => {
  it('are the codes of the standards in the order in which they are shown', () => {
    expect(codesIn(engine.answer('會議專案經理'))).toEqual(['BAS2421-001']);
    expect(codesSuggested(engine.suggest('會議專案經理 T1'))[0]).toBe('BAS2421-001');
  });

  it('are the texts of the lines that hold the words', () => {
    const texts = textsIn(engine.answer('談判'));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts[0]).toContain('談判');
  });
});

describe('accuracy', () => {
  it('counts the first right answer, each different answer once', () => {
    const answers: Readonly<Record<string, readonly string[]>> = {
      first: ['right'],
      third: ['a', 'a', 'b', 'right'],
      sixth: ['a', 'b', 'c', 'd', 'e', 'right'],
      none: [],
    };
    const places = placesOf((_, text) => () => answers[text] ?? [], {
      group: 'role',
      questions: Object.keys(answers).map(text => question(text, '')),
      isRight: (_group, _question, answer) => answer === 'right',
      limit: Infinity,
    });
    expect(places).toEqual([0, 2, null, null]);
    expect(accuracyOf(places)).toEqual({ first: 25, few: 50 });
  });
});
