/** What lists the standards shows those of the folder as they are now. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEngine } from '../../../adapters/files/live-engine.ts';
import { SEEDS } from '../../../adapters/files/seeds.ts';
import { remembering } from '../../../adapters/service/remember.ts';
import { makeFolder } from '../../support/folder.ts';
import { FAULTLESS } from '../../support/seed-documents.ts';
import { startBot } from '../../support/slack-bot.ts';
import { event, slash } from '../../support/slack-requests.ts';
import { expectSoon } from '../../support/soon.ts';

test('the Home tab and the list, when they are opened again', { timeout: 30_000 }, async () => {
  const folder = join(await makeFolder(), 'standards');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), FAULTLESS);
  const times = { settle: 20, poll: 60 };
  const opened = await openEngine({ standards: folder, aliases: null }, SEEDS, { wrap: remembering, times });
  if (opened.kind === 'unreadable') throw new Error(opened.problems.join('; '));
  const { engine, close } = opened.live;
  const bot = await startBot({ engine });
  onTestFinished(async () => {
    close();
    await bot.stop();
  });
  const shown = async () => {
    await bot.send(event('app_home_opened', { tab: 'home', channel: 'D1' }));
    const list = await bot.send(slash('清單'));
    const home = bot.slack.callsOf('views.publish').at(-1)?.args;
    return [home ?? {}, list.body].map(view => JSON.stringify(view).includes('品管員'));
  };
  expect(await shown()).toEqual([false, false]);
  const other = FAULTLESS.replaceAll('花藝設計師', '品管員').replaceAll('AGR3456-001', 'AGR3456-002');
  await writeFile(join(folder, 'b.txt'), other);
  await expectSoon(shown, { timeout: 9_000 }).toEqual([true, true]);
});
