/** What the controls of our messages say: the step of a press, and which answer a message shows. */
import type { BlockElementAction } from '@slack/bolt';
import { chat, isSharedBy, type Press, questionsShownBy, readStep, type Step } from '../../../src/index.ts';

/** A button carries its step in its value. A menu carries it in its block's id, and its value is what was chosen. */
export function readControl(action: BlockElementAction): Pick<Press, 'step' | 'chosen'> {
  if (action.type === 'button') return { step: readStep(action.value ?? ''), chosen: undefined };
  if (action.type !== 'static_select') return { step: null, chosen: undefined };
  return { step: readStep(action.block_id), chosen: action.selected_option.value };
}

/** The questions whose answers these messages show, in order. */
export function shownIn(messages: readonly { blocks?: unknown }[]): string[] {
  return questionsShownBy(messages.flatMap(({ blocks }) => stepsIn(blocks)));
}

/** The question above a shared answer. */
export function questionAbove(blocks: unknown): string | null {
  const lines = textsIn(blocks).flatMap(text => text.split('\n'));
  const found = lines.find(line => line.startsWith(chat.questionLabel));
  return found?.slice(chat.questionLabel.length) ?? null;
}

/** Whether the blocks are from a message of ours: no other message carries steps. */
export function isOurs(blocks: unknown): boolean {
  return stepsIn(blocks).length > 0;
}

/** Whether everybody in the conversation sees the message. */
export function isShared(blocks: unknown): boolean {
  return isSharedBy(stepsIn(blocks));
}

function stepsIn(blocks: unknown): Step[] {
  return textsIn(blocks).flatMap(text => readStep(text) ?? []);
}

/** Every text of a value that came from Slack, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
