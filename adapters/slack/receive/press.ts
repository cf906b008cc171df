/** Which step a button or a menu carries, and which answer a message of ours shows. */
import type { BlockElementAction } from '@slack/bolt';
import { chat, isSharedBy, type Press, questionsShownBy, readStep, type Step } from '../../../src/index.ts';

/** A button carries its step in its value, a menu in the id of its block: its value is what was chosen. */
export function readPress(action: BlockElementAction): Pick<Press, 'step' | 'chosen'> {
  if (action.type === 'button') return { step: readStep(action.value ?? ''), chosen: undefined };
  if (action.type !== 'static_select') return { step: null, chosen: undefined };
  return { step: readStep(action.block_id), chosen: action.selected_option.value };
}

/** The questions whose answers these messages show, in their order. */
export function shownIn(messages: readonly { blocks?: unknown }[]): string[] {
  return questionsShownBy(messages.flatMap(({ blocks }) => stepsIn(blocks)));
}

/** What was typed for a message that everybody sees, as it stands above the answer. */
export function askedIn(blocks: unknown): string | null {
  const lines = textsIn(blocks).flatMap(text => text.split('\n'));
  const asked = lines.find(line => line.startsWith(chat.questionLabel));
  return asked?.slice(chat.questionLabel.length) ?? null;
}

/** Whether they stand in a message of ours: those of others carry no steps. */
export function isOurs(blocks: unknown): boolean {
  return stepsIn(blocks).length > 0;
}

/** Whether a message of ours was for everybody in its conversation: then it can be taken back. */
export function isShared(blocks: unknown): boolean {
  return isSharedBy(stepsIn(blocks));
}

/** All that a message of ours offers. */
function stepsIn(blocks: unknown): Step[] {
  return textsIn(blocks).flatMap(text => readStep(text) ?? []);
}

/** Every text of a value that came from Slack, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
