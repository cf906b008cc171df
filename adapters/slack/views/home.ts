/** The Home tab: how to ask, and what is loaded. Its controls carry the same steps as those of messages. */
import type { types } from '@slack/bolt';
import {
  controlsOf,
  type Engine,
  fitToLimits,
  type Page,
  QUESTIONS,
  type Reply,
} from '../../../src/index.ts';
import {
  type Block,
  bold,
  divider,
  header,
  list,
  paragraph,
  plainObject,
  richText,
  run,
  section,
} from '../blocks.ts';
import { replyBlocks } from '../draw.ts';
import { LONGEST } from '../limits.ts';
import { stampOf } from '../measure.ts';
import { pagesOf } from '../pages.ts';
import { controlBlocks } from '../render-controls.ts';
import { HOME } from '../wording.ts';

/** The `action_id` of the button that opens the picker. */
export const OPEN_PICKER_ACTION = 'open_picker';

/** @param command the slash command that people are told of */
export function renderHome(engine: Engine, command: string): types.HomeView {
  const [loaded] = pagesOf(engine.answer(QUESTIONS.list));
  const blocks = [
    header(HOME.title),
    paragraphBlock(HOME.howTo, HOME.links(command)),
    { type: 'actions', elements: [openButton] } satisfies Block,
    ...exampleBlocks(fitToLimits(engine.answer(QUESTIONS.help).reply, LONGEST), command),
    divider,
    ...listBlocks(loaded),
  ];
  // A page fits a message; a view holds twice as many blocks.
  return { type: 'home', blocks };
}

export const openButton: types.Button = {
  type: 'button',
  style: 'primary',
  text: plainObject(HOME.open),
  action_id: OPEN_PICKER_ACTION,
};

function paragraphBlock(title: string, lines: readonly string[]): Block {
  return richText([
    paragraph([[bold(title)]]),
    list(
      lines.map(line => section([run(line)])),
      0,
    ),
  ]);
}

/** As they are typed. */
function exampleBlocks({ sections }: Reply, command: string): Block[] {
  return sections.flatMap(({ heading, groups }) => {
    const examples = groups.flatMap(({ lines }) => lines.map(({ text }) => `${command} ${text}`));
    return examples.length > 0 ? [paragraphBlock(heading ?? '', examples)] : [];
  });
}

function listBlocks(page: Page): Block[] {
  return [
    ...replyBlocks(page.reply, { beneath: [], hasPageNote: page.count > 1 }),
    ...controlBlocks(controlsOf(page, { kind: 'direct' }), stampOf(page.question)),
  ];
}
