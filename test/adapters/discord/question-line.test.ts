import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../adapters/discord/message.ts';
import { renderAnswer } from '../../../adapters/discord/render/render.ts';
import { IN_MESSAGE, questionOf } from '../../../adapters/discord/question-line.ts';
import { readStep, type Step, visible } from '../../../src/index.ts';
import { hostileText } from '../../support/arbitrary-reply.ts';
import { customIdsOf, messageProblems, textsOfMessage } from '../../support/discord-limits.ts';
import { seedEngine } from '../../support/seeds.ts';
import { answerOf, line } from '../../support/worst-answers.ts';
import { plainReply } from '../../../src/reply/model.ts';

const engine = seedEngine();

const lines = [line('第一行', { code: 'P1', number: 0 })];
const groups = [{ label: null, lines, empty: null }];
const REPLY = {
  ...plainReply('-# 查詢：別的問題'),
  sections: [{ code: null, heading: null, note: null, groups }],
};

const shownTo = (question: string): Message =>
  renderAnswer(answerOf(REPLY, { question }), { page: 0, audience: { kind: 'private' }, sharing: null });

const sharedBy = (name: string, question: string): Message =>
  renderAnswer(answerOf(REPLY, { question }), {
    page: 0,
    audience: { kind: 'shared', by: '1' },
    sharing: { name, question },
  });

const stepsOf = (message: Message): Step[] => customIdsOf(message).flatMap(id => readStep(id) ?? []);

/** What a control asks: the question that it carries, or the one that it says stands in the message. */
function asked(message: Message, step: Step): string | null {
  if (!('question' in step)) return null;
  return step.question === IN_MESSAGE ? questionOf(message.components) : step.question;
}

/** Too long for a button, short enough to be repeated. */
const longQuestion = fc
  .tuple(fc.array(hostileText, { minLength: 1, maxLength: 8 }), fc.nat(200))
  .map(([texts, more]) => `${texts.join('')}${'字'.repeat(more)}`)
  .filter(text => text.length > 90 && text.length < 600);

describe('the question of an answer', () => {
  it('is carried by the controls if it fits', () => {
    const message = shownTo('BAS2421-001v1#T3');
    expect(questionOf(message.components)).toBeNull();
    expect(stepsOf(message).map(step => asked(message, step))).toEqual([
      'BAS2421-001v1#T3',
      'BAS2421-001v1#T3',
    ]);
  });

  it('stands in the message if it does not, and is read back letter by letter', () => {
    fc.assert(
      fc.property(longQuestion, question => {
        for (const message of [shownTo(question), sharedBy('-# 查詢：王小明', question)]) {
          expect(questionOf(message.components)).toBe(visible(question).trim());
          expect(messageProblems(message)).toEqual([]);
        }
        const message = shownTo(question);
        const steps = stepsOf(message);
        expect(steps.map(({ kind }) => kind)).toEqual(['quote', 'share']);
        expect(steps.map(step => asked(message, step))).toEqual(steps.map(() => visible(question).trim()));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer as the one that was asked', () => {
    const questions = [
      '控制專案進度，並且掌控各小組工作進度，確定專案預算與時程符合進度，'.repeat(4),
      `會議專案經理\u0007 ${'溝通\n協調 '.repeat(20)}*\u202e_`,
    ];
    for (const question of questions) {
      const message = renderAnswer(engine.answer(question), {
        page: 0,
        audience: { kind: 'private' },
        sharing: null,
      });
      const read = questionOf(message.components) ?? '';
      expect(read.length).toBeGreaterThan(87);
      expect(engine.answer(read).reply).toEqual(engine.answer(question).reply);
    }
  });

  it.each([
    ['as long as a button holds', 87, '問'.repeat(87)],
    ['one longer', 88, IN_MESSAGE],
    ['of 1,000 characters', 1000, IN_MESSAGE],
  ])('%s', (_, length, question) => {
    const [step] = stepsOf(shownTo('問'.repeat(length)));
    expect(step).toMatchObject({ question });
  });

  it('too long for the message leaves out the controls that need it', () => {
    const message = shownTo('問'.repeat(1400));
    expect(stepsOf(message)).toEqual([]);
    expect(textsOfMessage(message)).toContain('另有 1 個');
  });

  it('is not confused with a line of a document', () => {
    const message = shownTo('短');
    expect(textsOfMessage(message)).toContain('查詢：別的問題');
    expect(questionOf(message.components)).toBeNull();
    expect(questionOf([])).toBeNull();
    expect(questionOf([{ type: 17, components: [{ type: 10, content: 'x\n-# 查詢：y' }] }])).toBeNull();
  });
});
