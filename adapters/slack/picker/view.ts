/** The picker: a modal view to find a standard by typing, then choose a part and a column of it. */
import type { types } from '@slack/bolt';
import { type Choice, COLUMN_KEYS, COLUMNS, type Engine, type Option } from '../../../src/index.ts';
import { LONGEST_METADATA, LONGEST_OPTION_VALUE, MOST_OPTIONS } from '../limits.ts';
import { type Block, context, plainObject } from '../render/blocks.ts';
import { distinct, optionObject } from '../render/options.ts';
import { stampOf } from '../render/stamp.ts';
import { PICKER } from '../wording.ts';

/** The `callback_id` of the view. */
export const PICKER_CALLBACK = 'picker';

/** The `action_id` of the menu of standards, in requests for its options and in its choice. */
export const STANDARD_ACTION = 'standard';

const PART_ACTION = 'part';
const COLUMN_ACTION = 'column';

/** `chosen`: the chosen standard. `metadata` comes back when the view is submitted; it is left out if it is too long. */
type Picking = { chosen: string | null; metadata: string };

export function renderPicker(engine: Engine, { chosen, metadata }: Picking): types.ModalView {
  return {
    type: 'modal',
    callback_id: PICKER_CALLBACK,
    private_metadata: metadata.length <= LONGEST_METADATA ? metadata : '',
    title: plainObject(PICKER.title),
    submit: plainObject(PICKER.submit),
    close: plainObject(PICKER.close),
    blocks: [standardBlock, partBlock(engine, chosen), columnBlock],
  };
}

const standardBlock: Block = {
  type: 'input',
  block_id: STANDARD_ACTION,
  dispatch_action: true,
  label: plainObject(PICKER.standard),
  hint: plainObject(PICKER.standardHint),
  element: {
    type: 'external_select',
    action_id: STANDARD_ACTION,
    min_query_length: 0,
    placeholder: plainObject(PICKER.standardPlaceholder),
  },
};

const columnBlock: Block = {
  type: 'input',
  block_id: COLUMN_ACTION,
  optional: true,
  label: plainObject(PICKER.column),
  element: menu(
    COLUMN_ACTION,
    PICKER.columnPlaceholder,
    COLUMN_KEYS.map(key => ({ text: plainObject(COLUMNS[key].printed), value: COLUMNS[key].word })),
  ),
};

/** The `block_id` differs between standards. Otherwise Slack would keep a part that was chosen for the previous one. */
function partBlock(engine: Engine, chosen: string | null): Block {
  const options = chosen === null ? [] : partOptions(engine, chosen);
  if (options.length === 0) return context(chosen === null ? PICKER.partHint : PICKER.noParts);
  return {
    type: 'input',
    block_id: `${PART_ACTION}-${stampOf(chosen ?? '')}`,
    optional: true,
    label: plainObject(PICKER.part),
    element: menu(PART_ACTION, PICKER.partPlaceholder, options),
  };
}

function menu(action: string, placeholder: string, options: types.PlainTextOption[]): types.StaticSelect {
  return { type: 'static_select', action_id: action, placeholder: plainObject(placeholder), options };
}

/** Duties, each followed by its tasks. If a menu cannot hold them all, it has the duties only, whose answers lead to tasks. */
function partOptions(engine: Engine, chosen: string): types.PlainTextOption[] {
  const duties = engine.answer(chosen).links.parts;
  const all = duties.flatMap(duty => [duty, ...engine.answer(duty.question).links.parts]);
  const parts = toOptions(all.map(toOption));
  return parts.length <= MOST_OPTIONS ? parts : toOptions(duties.map(toOption)).slice(0, MOST_OPTIONS);
}

function toOption({ label, question }: Choice): Option {
  return { label, detail: null, value: question };
}

/** The standards for what somebody is typing. */
export function renderOptions(engine: Engine, typed: string): { options: types.PlainTextOption[] } {
  return { options: toOptions(engine.suggest(typed)).slice(0, MOST_OPTIONS) };
}

function toOptions(options: readonly Option[]): types.PlainTextOption[] {
  return distinct(options)
    .filter(({ value }) => value.length <= LONGEST_OPTION_VALUE)
    .map(option => optionObject(option));
}

/** The part that is read of a submitted view's state: by block, then by action. */
type Values = Readonly<
  Record<string, Readonly<Record<string, { selected_option?: { value: string } | null | undefined }>>>
>;

/** @returns the question that the choices add up to; `null` if no standard was chosen */
export function readPicker(values: Values): string | null {
  const chosen = new Map<string, string>();
  for (const actions of Object.values(values)) {
    for (const [action, { selected_option: option }] of Object.entries(actions)) {
      if (option) chosen.set(action, option.value);
    }
  }
  const standard = chosen.get(PART_ACTION) ?? chosen.get(STANDARD_ACTION);
  if (standard === undefined) return null;
  return [standard, chosen.get(COLUMN_ACTION) ?? ''].join(' ').trim();
}
