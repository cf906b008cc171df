/** The button that opens the picker: on the Home tab, and below the answer that explains how to ask. */
import type { types } from '@slack/bolt';
import { HOME } from '../wording.ts';
import { plainObject } from './blocks.ts';

/** Its `action_id`. */
export const OPEN_PICKER_ACTION = 'open_picker';

export const pickerButton: types.ActionsBlock = {
  type: 'actions',
  elements: [
    { type: 'button', style: 'primary', text: plainObject(HOME.open), action_id: OPEN_PICKER_ACTION },
  ],
};
