/** Two versions of one standard, of which the older one is printed without a version: no control leads to the other. */
import { describe, expect, it } from 'vitest';
import { type Answer, controlsOf, createEngine, pagesOfAnswer, standardOf } from '../../src/index.ts';
import { buildDuty, buildStandard, buildTask } from '../support/build.ts';

const duties = [
  buildDuty({
    code: 'T1',
    name: '準備',
    tasks: [
      buildTask({
        code: 'T1.1',
        name: '準備工具',
        knowledge: [{ code: 'K01', text: '工具知識', items: [] }],
      }),
      buildTask({ code: 'T1.2', name: '準備場地' }),
    ],
  }),
  buildDuty({ code: 'T2', name: '執行', tasks: [buildTask({ code: 'T2.1', name: '執行測試' })] }),
];
const [OLDER, NEWER] = ['XYZ1234-001', 'XYZ1234-001v2'];
const engine = createEngine([buildStandard({ code: OLDER, duties }), buildStandard({ code: NEWER, duties })]);

/** The questions of everything that can be pressed or chosen below an answer. */
function questionsBelow(answer: Answer): string[] {
  const [page] = pagesOfAnswer(answer, () => true);
  return controlsOf(page, { kind: 'private' }).flatMap(control => {
    if (control.kind === 'buttons') {
      return control.buttons.flatMap(({ step }) => ('question' in step ? [step.question] : []));
    }
    return control.step.kind === 'pick' ? control.options.map(({ value }) => value) : [];
  });
}

const codeOf = (answer: Answer) => standardOf(answer.result)?.code;

describe.each([
  ['the version that is printed without its number', 'XYZ1234-001v1', OLDER],
  ['the newer version', 'XYZ1234-001v2', NEWER],
])('below an answer from %s', (_, asked, code) => {
  it.each([
    ['no such part', ' T9'],
    ['the whole standard', ''],
    ['a duty', ' T1'],
    ['a task', ' T1.2'],
    ['a column', ' T1 指標'],
    ['an item', ' K01'],
  ])('%s, every control answers from the same version', (_what, rest) => {
    const answer = engine.answer(asked + rest);
    expect(codeOf(answer)).toBe(code);
    const questions = questionsBelow(answer).filter(question => question.startsWith('XYZ1234-001'));
    expect(questions.length).toBeGreaterThan(1);
    const codes = questions.map(question => [question, codeOf(engine.answer(question))]);
    expect(codes).toEqual(questions.map(question => [question, code]));
  });
});

it('the choices after a part that is not there name the version', () => {
  const { reply } = engine.answer('XYZ1234-001v1 T9');
  expect(reply.choices?.options.map(({ question }) => question)).toEqual([
    'XYZ1234-001v1#T1',
    'XYZ1234-001v1#T2',
  ]);
});
