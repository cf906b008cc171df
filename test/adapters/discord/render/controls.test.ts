import { describe, expect, it } from 'vitest';
import { controlRows } from '../../../../adapters/discord/render/controls.ts';
import type { Control, Option } from '../../../../src/index.ts';

const options = (count: number, label = '項目'): Option[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `T${index + 1} ${label}`,
    detail: null,
    value: `XYZ1234-001v1#T${index + 1}`,
  }));

const menu = (some: readonly Option[]): Control => ({
  kind: 'menu',
  label: '前往',
  step: { kind: 'pick' },
  options: some,
});

const buttons = (count: number, question = (index: number) => `問${index}`): Control => ({
  kind: 'buttons',
  buttons: Array.from({ length: count }, (_, index) => ({
    label: `按鈕${index}`,
    step: { kind: 'show', question: question(index), page: 0 },
  })),
});

/** How many stand in each row: buttons, or the options of a select. */
function counts(control: Control): number[] {
  return controlRows([control], 'q').rows.map(({ components }) => {
    const [first] = components;
    return first && 'options' in first ? first.options.length : components.length;
  });
}

describe('controls as rows', () => {
  it.each([
    ['5 buttons in one row', buttons(5), [5]],
    ['7 buttons in two rows', buttons(7), [4, 3]],
    ['25 options in one select', menu(options(25)), [25]],
    ['26 options in two selects', menu(options(26)), [13, 13]],
    ['60 options in three selects', menu(options(60)), [20, 20, 20]],
  ])('puts %s', (_, control, expected) => {
    expect(counts(control)).toEqual(expected);
  });

  it('says where each of several selects begins and ends', () => {
    const { rows } = controlRows([menu(options(30, '控制專案進度'))], 'q');
    const placeholders = rows.flatMap(({ components }) =>
      components.map(part => ('placeholder' in part ? part.placeholder : '')),
    );
    expect(placeholders).toEqual(['前往：T1 ～ T15', '前往：T16 ～ T30']);
  });

  it('leaves out what is too long for its place, and counts it', () => {
    const long = { label: '長', detail: null, value: '問'.repeat(101) };
    const { rows, leftOut } = controlRows(
      [menu([...options(3), long]), buttons(3, () => '問'.repeat(95))],
      'q',
    );
    expect(leftOut).toBe(4);
    expect(rows).toHaveLength(1);
  });

  it('counts the options for which no select has room', () => {
    const { rows, leftOut } = controlRows([menu(options(130))], 'q');
    expect(rows).toHaveLength(4);
    expect(leftOut).toBe(30);
  });

  it('offers a question once, and clips labels between characters', () => {
    const twice = [
      ...options(1),
      ...options(1),
      { label: '👨‍👩‍👧'.repeat(20), detail: '詳'.repeat(120), value: 'x' },
    ];
    const { rows, leftOut } = controlRows([menu(twice)], 'q');
    const [row] = rows;
    expect(leftOut).toBe(0);
    const [select] = row?.components ?? [];
    expect(select).toMatchObject({
      options: [
        { label: 'T1 項目' },
        { label: `${'👨‍👩‍👧'.repeat(12)}…`, description: `${'詳'.repeat(99)}…` },
      ],
    });
  });

  it('gives controls that do the same different ids', () => {
    const { rows } = controlRows([buttons(2, () => '同'), menu(options(30))], 'q');
    const ids = rows.flatMap(({ components }) => components.map(part => part.custom_id));
    expect(new Set(ids).size).toBe(4);
  });
});
