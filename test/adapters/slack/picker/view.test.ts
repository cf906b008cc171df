import { describe, expect, it } from 'vitest';
import {
  readPicker,
  renderOptions,
  renderPicker,
  STANDARD_ACTION,
} from '../../../../adapters/slack/picker/view.ts';
import { PICKER } from '../../../../adapters/slack/wording.ts';
import { COLUMN_KEYS, COLUMNS, createEngine } from '../../../../src/index.ts';
import { buildDuty, buildStandard, buildTask } from '../../../support/build.ts';
import { corpusEngine, hasCorpus } from '../../../support/corpus.ts';
import { seedEngine } from '../../../support/seeds.ts';
import { problemsOfOptions, problemsOfView } from '../../../support/slack-limits.ts';

const engine = seedEngine();
const METADATA = '{"channel":"C1"}';

const optionsOf = (view: unknown, action: string) => {
  const found: { value: string; text: { text: string } }[] = [];
  JSON.stringify(view, (_, value) => {
    if (value?.action_id === action) found.push(...(value.options ?? []));
    return value;
  });
  return found.map(({ text, value }) => [text.text, value]);
};

describe('the picker', () => {
  it('first asks for the standard, and for a column if one is wanted', () => {
    const view = renderPicker(engine, { chosen: null, metadata: METADATA });
    expect(problemsOfView(view)).toEqual([]);
    expect(view.private_metadata).toBe(METADATA);
    expect(view.blocks.map(({ type }) => type)).toEqual(['input', 'context', 'input']);
    expect(view.blocks[0]).toMatchObject({
      dispatch_action: true,
      element: { type: 'external_select', min_query_length: 0 },
    });
  });

  it('offers the duties and tasks of what was chosen', () => {
    const view = renderPicker(engine, { chosen: 'BAS2421-001', metadata: METADATA });
    expect(problemsOfView(view)).toEqual([]);
    const parts = optionsOf(view, 'part');
    expect(parts).toContainEqual(['T3 控制專案進度', 'BAS2421-001v1#T3']);
    expect(parts.findIndex(([label]) => label?.startsWith('T3.1'))).toBe(
      parts.findIndex(([label]) => label?.startsWith('T3 ')) + 1,
    );
  });

  it('forgets the part of the previous standard, and keeps the rest', () => {
    const ids = (chosen: string) =>
      renderPicker(engine, { chosen, metadata: '' }).blocks.map(({ block_id: id }) => id);
    const [first, second] = [ids('BAS2421-001'), ids('BGM1219-002v2')];
    expect([first[0], first[2]]).toEqual([second[0], second[2]]);
    expect(first[1]).not.toBe(second[1]);
  });

  it('says so if there are no parts', () => {
    const view = renderPicker(engine, { chosen: 'BAS2421-001 態度', metadata: '' });
    expect(JSON.stringify(view)).toContain(PICKER.noParts);
  });

  it('offers only the duties if a menu cannot hold all tasks', () => {
    const duties = Array.from({ length: 12 }, (_, duty) =>
      buildDuty({
        code: `T${duty + 1}`,
        tasks: Array.from({ length: 10 }, (_task, task) => buildTask({ code: `T${duty + 1}.${task + 1}` })),
      }),
    );
    const large = createEngine([buildStandard({ duties })]);
    const view = renderPicker(large, { chosen: 'XYZ1234-001', metadata: '' });
    expect(problemsOfView(view)).toEqual([]);
    expect(optionsOf(view, 'part')).toHaveLength(12);
  });

  it('leaves out metadata that is too long', () => {
    expect(renderPicker(engine, { chosen: null, metadata: 'x'.repeat(3001) }).private_metadata).toBe('');
  });

  it.skipIf(!hasCorpus)(
    'stays within the limits with every standard of the corpus',
    { timeout: 30_000 },
    () => {
      const all = corpusEngine();
      const problems = all.standards.flatMap(({ code }) =>
        problemsOfView(renderPicker(all, { chosen: code, metadata: '' })),
      );
      expect(problems).toEqual([]);
    },
  );
});

describe('what is offered while typing', () => {
  it.each(['', '會議', '會議專案經理', 'bas24', 'T3', '\u0000', '長'.repeat(2000)])(
    'stays within the limits for %j',
    typed => {
      expect(problemsOfOptions(renderOptions(engine, typed))).toEqual([]);
    },
  );

  it('is a question by itself', () => {
    const [first] = renderOptions(engine, '會議專案').options;
    expect(first).toMatchObject({ text: { text: '會議專案經理（BAS2421-001）' }, value: 'BAS2421-001' });
  });

  it('is the list of loaded standards before anything is typed', () => {
    expect(renderOptions(engine, '').options).toHaveLength(5);
  });

  it('cuts long names and leaves out long questions', () => {
    const long = createEngine([buildStandard({ name: '長'.repeat(100) })]);
    expect(problemsOfOptions(renderOptions(long, '長長'))).toEqual([]);
  });
});

describe('what was picked', () => {
  const state = (standard: string | null, part?: string, column?: string) => ({
    standard: { [STANDARD_ACTION]: { selected_option: standard === null ? null : { value: standard } } },
    'part-x': { part: { selected_option: part === undefined ? null : { value: part } } },
    column: { column: { selected_option: column === undefined ? null : { value: column } } },
  });

  it.each([
    ['nothing', state(null), null],
    ['a column of nothing', state(null, undefined, '技能'), null],
    ['a standard', state('BAS2421-001'), 'BAS2421-001'],
    ['a part', state('BAS2421-001', 'BAS2421-001v1#T3'), 'BAS2421-001v1#T3'],
    ['a column of a part', state('BAS2421-001', 'BAS2421-001v1#T3', '行為指標'), 'BAS2421-001v1#T3 行為指標'],
  ])('is a question: %s', (_, values, question) => {
    expect(readPicker(values)).toBe(question);
  });

  it.each(COLUMN_KEYS)('may be the column %s of a part', key => {
    const column = COLUMNS[key].word;
    expect(engine.answer(`BAS2421-001v1#T3 ${column}`).result).toMatchObject({
      kind: 'columns',
      columns: [key],
    });
  });
});
