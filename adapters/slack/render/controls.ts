/** The buttons and menus below an answer. What they carry is their whole state. */
import type { types } from '@slack/bolt';
import {
  chat,
  type Button,
  type Control,
  type Menu,
  type Option,
  type Step,
  writeStep,
} from '../../../src/index.ts';
import {
  LONGEST_BUTTON_LABEL,
  LONGEST_BUTTON_VALUE,
  LONGEST_ID,
  LONGEST_OPTION_TEXT,
  LONGEST_OPTION_VALUE,
  LONGEST_PLACEHOLDER,
  MENU_CHARACTERS,
  MOST_ACTIONS,
  MOST_OPTIONS,
} from '../limits.ts';
import { menuPart } from '../wording.ts';
import { type Block, context } from './blocks.ts';
import { distinct, labelOf, optionObject } from './options.ts';

type Row = types.ActionsBlock;

/** `slot` is different for every control of a message. `leftOut` counts what has no room. */
type Tally = { stamp: string; slot: number; leftOut: number };

/** @param stamp different for every answer: Slack keeps the choice in a menu with the same `block_id` */
export function controlBlocks(controls: readonly Control[], stamp: string): Block[] {
  const tally: Tally = { stamp, slot: 0, leftOut: 0 };
  const rows = controls.flatMap(control =>
    control.kind === 'buttons' ? buttonRows(control.buttons, tally) : menuRows(control, tally),
  );
  return tally.leftOut === 0 ? rows : [...rows, context(chat.leftOut(tally.leftOut))];
}

/** A button carries its step in its `value`, a menu in its `block_id`. */
function nextSlot(tally: Tally): { actionId: string; slot: string } {
  const number = tally.slot;
  tally.slot += 1;
  return { actionId: `step:${number}`, slot: `${number}${tally.stamp}` };
}

function buttonRows(buttons: readonly Button[], tally: Tally): Row[] {
  const elements = buttons.flatMap(({ label, step }): types.Button[] => {
    const { actionId, slot } = nextSlot(tally);
    const value = writeStep(step, slot);
    if (value.length > LONGEST_BUTTON_VALUE) {
      tally.leftOut += 1;
      return [];
    }
    return [{ type: 'button', text: labelOf(label, LONGEST_BUTTON_LABEL), action_id: actionId, value }];
  });
  return chunks(elements, MOST_ACTIONS).map(row => ({ type: 'actions', elements: row }));
}

/** Questions that are too long for an option become buttons. */
function menuRows({ label, step, options }: Menu, tally: Tally): Row[] {
  const unique = distinct(options);
  const long = unique.filter(({ value }) => value.length > LONGEST_OPTION_VALUE);
  const short = unique.filter(({ value }) => value.length <= LONGEST_OPTION_VALUE && value !== '');
  const { kept, longest } = inRoom(short);
  tally.leftOut += short.length - kept.length;
  const parts = chunks(kept, MOST_OPTIONS);
  const menus = parts.flatMap((part, index) => {
    const name = parts.length > 1 ? menuPart(label, index + 1, parts.length) : label;
    return menuRow({ label: name, step, options: part }, { tally, longest });
  });
  return [...menus, ...longRows(long, tally)];
}

function longRows(options: readonly Option[], tally: Tally): Row[] {
  const shown = options.slice(0, MOST_LONG);
  tally.leftOut += options.length - shown.length;
  const show = (question: string): Step => ({ kind: 'show', question, page: 0 });
  return buttonRows(
    shown.map(({ label, value }) => ({ label, step: show(value) })),
    tally,
  );
}

/** A button carries up to 1,000 characters: more of them would leave no room for the answer. */
const MOST_LONG = 3;

function menuRow(
  { label, step, options }: Menu,
  { tally, longest }: { tally: Tally; longest: number },
): Row[] {
  const { actionId, slot } = nextSlot(tally);
  const blockId = writeStep(step, slot);
  if (blockId.length > LONGEST_ID) {
    tally.leftOut += 1;
    return [];
  }
  const menu: types.StaticSelect = {
    type: 'static_select',
    action_id: actionId,
    placeholder: labelOf(label, LONGEST_PLACEHOLDER),
    options: options.map(option => optionObject(option, longest)),
  };
  return [{ type: 'actions', block_id: blockId, elements: [menu] }];
}

/** Labels are shortened before options are left out. */
const LABEL_LENGTHS = [LONGEST_OPTION_TEXT, 40, 24];

function inRoom(options: readonly Option[]): { kept: readonly Option[]; longest: number } {
  const size =
    (longest: number) =>
    (sum: number, { label, detail, value }: Option) =>
      sum +
      Math.min(label.length, longest) +
      value.length +
      (longest < LONGEST_OPTION_TEXT ? 0 : Math.min(detail?.length ?? 0, LONGEST_OPTION_TEXT));
  const longest = LABEL_LENGTHS.find(length => options.reduce(size(length), 0) <= MENU_CHARACTERS) ?? 24;
  let room = MENU_CHARACTERS;
  const end = options.findIndex(option => {
    room -= size(longest)(0, option);
    return room < 0;
  });
  return { kept: end < 0 ? options : options.slice(0, end), longest };
}

function chunks<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  return Array.from({ length: count }, (_, index) => all.slice(index * most, (index + 1) * most));
}
