/** The Home tab: how to ask, and which standards are loaded. Its controls carry the same steps as those of messages. */
import type { types, webApi } from '@slack/bolt';
import { controlsOf, type Engine, fitToLimits, type Page, QUESTIONS, type Reply } from '../../src/index.ts';
import type { Bot } from './bot.ts';
import { LONGEST } from './limits.ts';
import {
  type Block,
  bold,
  divider,
  header,
  list,
  paragraph,
  richText,
  run,
  section,
} from './render/blocks.ts';
import { controlBlocks } from './render/controls.ts';
import { stampOf } from './render/stamp.ts';
import { replyBlocks } from './render/page.ts';
import { pagesOf } from './render/pages.ts';
import { pickerButton } from './render/picker-button.ts';
import { callSlack } from './send/call.ts';
import { HOME } from './wording.ts';

export async function publishHome(bot: Bot, client: webApi.WebClient, user: string): Promise<void> {
  const view = renderHome(bot.services.engine, bot.commands[0] ?? '');
  await callSlack(bot.timeouts, () => client.views.publish({ user_id: user, view }));
}

/** A page fits a message, and a view holds twice as many blocks. @param command the slash command to tell users about */
export function renderHome(engine: Engine, command: string): types.HomeView {
  const [loaded] = pagesOf(engine.answer(QUESTIONS.list));
  const blocks = [
    header(HOME.title),
    listBlock(HOME.howTo, HOME.links(command)),
    pickerButton,
    ...exampleBlocks(fitToLimits(engine.answer(QUESTIONS.help).reply, LONGEST), command),
    divider,
    ...loadedBlocks(loaded),
  ];
  return { type: 'home', blocks };
}

function listBlock(title: string, lines: readonly string[]): Block {
  const items = lines.map(line => section([run(line)]));
  return richText([paragraph([[bold(title)]]), list(items, 0)]);
}

/** Examples as they are typed. */
function exampleBlocks({ sections }: Reply, command: string): Block[] {
  return sections.flatMap(({ heading, groups }) => {
    const examples = groups.flatMap(({ lines }) => lines.map(({ text }) => `${command} ${text}`));
    return examples.length > 0 ? [listBlock(heading ?? '', examples)] : [];
  });
}

function loadedBlocks(page: Page): Block[] {
  return [
    ...replyBlocks(page.reply, { belowTitle: [], hasPageNote: page.count > 1 }),
    ...controlBlocks(controlsOf(page, { kind: 'direct' }), stampOf(page.question)),
  ];
}
