/** What stands in a Slack message, and what can be pressed below it. */
import type { Fields } from './slack-stand-in.ts';

export type Pressable = { label: string; action: Fields };

/** Every text of a payload, from top to bottom. */
export function textsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textsOf).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .flatMap(([key, inner]) => (key === 'text' && typeof inner === 'string' ? [inner] : [textsOf(inner)]))
    .filter(text => text !== '')
    .join('\n');
}

/** The title of an answer: its header block. */
export function titleOf(payload: Fields): string {
  const header = blocksOf(payload).find(({ type }) => type === 'header');
  return textsOf(header);
}

function blocksOf({ blocks }: Fields): Fields[] {
  return Array.isArray(blocks) ? blocks : [];
}

/** Buttons as actions, and each option of each menu as if it was chosen. */
export function pressablesOf(payload: Fields): Pressable[] {
  return blocksOf(payload)
    .filter(({ type }) => type === 'actions')
    .flatMap(({ block_id: blockId = 'b', elements }) =>
      (Array.isArray(elements) ? elements : []).flatMap((element: Fields): Pressable[] => {
        const { type, action_id, value, text, options } = element;
        const base = { type, action_id, block_id: blockId };
        if (!Array.isArray(options)) return [{ label: textsOf({ text }), action: { ...base, value } }];
        return options.map((option: Fields) => ({
          label: textsOf({ text: option['text'] }),
          action: { ...base, selected_option: option },
        }));
      }),
    );
}

/** @param label how the label begins, or a pattern */
export function press(payload: Fields, label: string | RegExp): Fields {
  const all = pressablesOf(payload);
  const found = all.find(pressable =>
    typeof label === 'string' ? pressable.label.startsWith(label) : label.test(pressable.label),
  );
  if (!found)
    throw new Error(`nothing to press is called ${label}: ${all.map(one => one.label).join(' | ')}`);
  return found.action;
}
