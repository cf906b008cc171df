import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openEngine } from '../../../adapters/files/live-engine.ts';
import { SEEDS } from '../../../adapters/files/seeds.ts';
import { remembering } from '../../../adapters/service/remember.ts';
import { makeFolder } from '../../support/folder.ts';
import { FAULTLESS } from '../../support/seed-documents.ts';
import { startBot } from '../../support/slack-bot.ts';
import { slash } from '../../support/slack-requests.ts';
import { textsOf } from '../../support/slack-shown.ts';

/** Every text of the n-th edition bears its number, so that a reply made of two editions shows both. */
function edition(number: number): string {
  return FAULTLESS.replace(/(詢問用途|記下預算|詢問需求|需求單|接單)/gu, `$1第${number}版`);
}

function other(number: number): string {
  return edition(number).replaceAll('3456-001', '3456-002').replaceAll('花藝設計師', '園藝師');
}

const QUESTIONS = ['花藝設計師 T1', '花藝設計師 T1.1', '花藝設計師 行為指標'];
const EDITIONS = 5;
const PAUSE_MS = 10;

test('files change while 100 questions a second are asked: no failed answer, no mixed one', {
  timeout: 60_000,
}, async () => {
  const folder = join(await makeFolder(), 'standards');
  await mkdir(folder);
  await writeFile(join(folder, 'a.txt'), edition(1));
  const times = { settle: 20, poll: 60 };
  const opened = await openEngine({ standards: folder, aliases: null }, SEEDS, { wrap: remembering, times });
  if (opened.kind === 'unreadable') throw new Error(opened.problems.join('; '));
  const bot = await startBot({ engine: opened.live.engine });
  const replies: Promise<{ status: number; editions: Set<string> }>[] = [];
  const ask = async (question: string) => {
    const { status, body } = await bot.send(slash(question));
    return { status, editions: new Set(textsOf(body).match(/第\d版/gu) ?? []) };
  };
  const state = { isChanging: true };
  const asking = (async () => {
    for (let index = 0; state.isChanging; index += 1) {
      replies.push(ask(QUESTIONS[index % QUESTIONS.length] ?? ''));
      await pause(PAUSE_MS);
    }
  })();
  for (let number = 2; number <= EDITIONS; number += 1) {
    await writeFile(join(folder, 'a.txt'), edition(number));
    await writeFile(join(folder, 'b.txt'), number % 2 === 0 ? 'x' : other(number));
    const loaded = () => JSON.stringify(opened.live.engine.standards).includes(`第${number}版`);
    while (!loaded()) await pause(PAUSE_MS);
    await rm(join(folder, 'b.txt'));
  }
  replies.push(ask(QUESTIONS[0] ?? ''));
  state.isChanging = false;
  await asking;
  const answered = await Promise.all(replies);
  opened.live.close();
  await bot.stop();
  expect(answered.filter(({ status, editions }) => status !== 200 || editions.size !== 1)).toEqual([]);
  const seen = new Set(answered.flatMap(({ editions }) => [...editions]));
  expect([...seen].toSorted()).toEqual(Array.from({ length: EDITIONS }, (_, index) => `第${index + 1}版`));
});
