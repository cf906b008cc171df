import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Audience,
  type Control,
  controlsOf,
  createEngine,
  paginate,
} from '../../src/index.ts';
import { buildStandard } from '../support/build.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();
const PRIVATE: Audience = { kind: 'private' };

/** A page holds a third of the lines, so that there are several. */
type Shown = { index?: number; audience?: Audience };

function controlsFor(question: string, { index = 0, audience = PRIVATE }: Shown = {}): Control[] {
  const answer: Answer = engine.answer(question);
  const size = JSON.stringify(answer.reply).length;
  const pages = paginate(answer.reply, page => JSON.stringify(page).length < Math.max(1500, size / 2));
  const reply = pages[index] ?? answer.reply;
  return controlsOf({ ...answer, reply, index, count: pages.length }, audience);
}

function buttonsOf(controls: readonly Control[]) {
  return controls.flatMap(control => (control.kind === 'buttons' ? control.buttons : []));
}

function menusOf(controls: readonly Control[]) {
  return controls.flatMap(control => (control.kind === 'menu' ? [control] : []));
}

const labels = (controls: readonly Control[]) => buttonsOf(controls).map(({ label }) => label);

describe('the controls of a duty', () => {
  it('lead up, to the neighbours, to parts, columns and quotations, and offer to share', () => {
    expect(labels(controlsFor('會議專案經理 T3'))).toEqual([
      '下一頁 ▶',
      '▲ 會議專案經理',
      '◀ T2',
      'T4 ▶',
      '分享到頻道',
    ]);
    expect(menusOf(controlsFor('會議專案經理 T3')).map(({ label }) => label)).toEqual([
      '前往職責或任務',
      '只看一個欄位',
      '引用一行',
    ]);
  });

  it('carry the page they lead to', () => {
    const steps = buttonsOf(controlsFor('會議專案經理 T3', { index: 1 })).map(({ step }) => step);
    expect(steps[0]).toEqual({ kind: 'show', question: 'BAS2421-001v1#T3', page: 0 });
    expect(steps.at(-1)).toEqual({ kind: 'share', question: 'BAS2421-001v1#T3', page: 1 });
  });

  it('offer the lines of this page, each by its number in the whole', () => {
    const quotes = (index: number) =>
      menusOf(controlsFor('會議專案經理 T3', { index }))
        .at(-1)
        ?.options.map(({ value }) => Number(value)) ?? [];
    expect(quotes(0)[0]).toBe(0);
    expect(quotes(1)[0]).toBeGreaterThanOrEqual(quotes(0).at(-1) ?? 0);
  });

  it('end with a button to withdraw a shared answer, for the person who shared it', () => {
    const controls = controlsFor('會議專案經理 T3', { audience: { kind: 'shared', by: 'U1' } });
    expect(buttonsOf(controls).at(-1)).toEqual({ label: '收回', step: { kind: 'withdraw', by: 'U1' } });
  });
});

describe('choices', () => {
  it('are buttons if they are few', () => {
    expect(labels(controlsFor('專案'))).not.toEqual([]);
    const [row] = controlsFor('專案經理 企劃專員');
    expect(row?.kind).toBe('buttons');
  });

  it('are a menu if they are many', () => {
    const many = createEngine(
      Array.from({ length: 8 }, (_, index) =>
        buildStandard({ code: `XYZ1234-00${index}`, name: `試驗人員${index}` }),
      ),
    );
    const answer = many.answer('試驗人員');
    const [menu] = menusOf(controlsOf({ ...answer, index: 0, count: 1 }, PRIVATE));
    expect(answer.result.kind).toBe('choices');
    expect(menu?.options).toHaveLength(8);
  });

  it('of a whole standard are its columns, in one menu on every page', () => {
    for (const index of [0, 1]) {
      const menus = menusOf(controlsFor('會議專案經理', { index }));
      expect(menus.filter(({ options }) => options.some(({ label }) => label === '行為指標'))).toHaveLength(
        1,
      );
    }
  });

  it('of a part without a name are the standards that could be meant', () => {
    const buttons = buttonsOf(controlsFor('T3'));
    const shown = buttons.flatMap(({ step }) => (step.kind === 'show' ? [step.question] : []));
    expect(shown.slice(-2)).toEqual(['說明', '清單']);
    const queries = shown.slice(0, -2);
    expect(queries).toHaveLength(5);
    for (const question of queries) expect(engine.answer(question).reply.code).toBe('T3');
  });
});

describe('sharing', () => {
  it.each(['會議專案經理', '會議專案經理 T3 指標', '追蹤', '清單'])('is offered for %j', question => {
    expect(labels(controlsFor(question))).toContain('分享到頻道');
  });

  it.each(['會議專案經理', '會議專案經理 T3 指標', '追蹤', '清單'])(
    'is not for %j in direct messages, whose other controls are the same',
    question => {
      const direct = controlsFor(question, { audience: { kind: 'direct' } });
      const others = labels(controlsFor(question)).filter(label => label !== '分享到頻道');
      expect(labels(direct)).toEqual(others);
      expect(menusOf(direct)).toEqual(menusOf(controlsFor(question)));
    },
  );

  it.each(['沒有這個東西', '會議專案經理 T33', '主管 企劃專員', '說明', '長'.repeat(2000)])(
    'is not for %#: nobody else needs it',
    question => expect(labels(controlsFor(question))).not.toContain('分享到頻道'),
  );
});

describe('every control', () => {
  it.each(['會議專案經理', '會議專案經理 T3 指標', '追蹤', '說明', '清單', 'K28', '沒有這個東西'])(
    'of %j has a label, and every menu something to choose',
    question => {
      for (const control of controlsFor(question)) {
        const parts = control.kind === 'buttons' ? control.buttons : control.options;
        expect(parts).not.toEqual([]);
        for (const { label } of parts) expect(label.trim()).not.toBe('');
      }
    },
  );
});
