/** The skeleton of a platform works: what docs/add-a-platform.md promises about it is true. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEngine } from '../../src/index.ts';
import { describeRenderer } from '../support/render-contract.ts';
import type { Renderer } from '../support/renderer-check.ts';
import { seedEngine } from '../support/seeds.ts';
import { readableLog } from '../support/service.ts';
import {
  LIMITS,
  pagesOf,
  renderPage,
  startToy,
  type ToyControl,
  type ToyMessage,
  type ToyRequest,
} from '../support/toy-platform.ts';

const toyRenderer: Renderer<ToyMessage> = {
  pages: (answer, audience) => {
    const sharing = audience.kind === 'shared' ? { name: '王小明', question: answer.question } : null;
    return pagesOf(answer).map(page => renderPage(page, audience, sharing));
  },
  problems: ({ text, controls }) => [
    ...(text.length > LIMITS.characters ? ['too long'] : []),
    ...(controls.length > LIMITS.controls ? ['too many controls'] : []),
    ...(controls.some(({ label }) => label.length > LIMITS.label) ? ['a label that is too long'] : []),
  ],
  // Our own bullets only: a document prints some as well.
  texts: ({ text }) => text.replace(/^　?• ?/gmu, ''),
};

describeRenderer('the toy platform', toyRenderer);

const MEI = { id: 'U1', name: '小美' };
const HUA = { id: 'U2', name: '阿華' };

function startChat(engine = seedEngine()) {
  const { log, lines } = readableLog();
  const delivered: (ToyMessage | null)[] = [];
  let handle: (request: ToyRequest) => Promise<void> = async () => {};
  const network = {
    onRequest: (take: typeof handle) => void (handle = take),
    deliver: async (message: ToyMessage | null) => void delivered.push(message),
  };
  const toy = startToy(network, { engine, log, logQuestions: false });
  onTestFinished(() => toy.stop());
  const send = async (request: ToyRequest): Promise<ToyMessage | null> => {
    await handle(request);
    return delivered.at(-1) ?? null;
  };
  return {
    lines,
    ask: (text: string) => send({ person: MEI, text }),
    press: (pressed: ToyControl | undefined, person = MEI) =>
      send({ person, text: '', ...(pressed ? { pressed } : {}) }),
  };
}

const control = (message: ToyMessage | null, label: string) =>
  message?.controls.find(one => one.label.startsWith(label));

describe('the toy platform', () => {
  it('answers, leads on by its controls, and logs each answer without its question', async () => {
    const { ask, press, lines } = startChat();
    const shown = await ask('會議專案經理 T3');
    expect(shown).toMatchObject({ text: expect.stringMatching(/^T3 控制專案進度/u), isPublic: false });
    expect((await press(control(shown, 'T4')))?.text).toMatch(/^T4 管理會議現場/u);
    expect((await press(control(shown, '引用一行：P3.1.1')))?.text).toContain('資料來源');
    expect(lines().map(({ kind }) => kind)).toEqual(['duty', 'duty', 'quote']);
    expect(JSON.stringify(lines())).not.toContain('會議專案經理');
  });

  it('remembers what the conversation is about', async () => {
    const { ask } = startChat();
    await ask('會議專案經理 T3');
    await ask('T9');
    expect((await ask('技能'))?.text).toMatch(/^T3 技能/u);
  });

  it('shares with everybody, and withdraws for the one who shared', async () => {
    const { ask, press } = startChat();
    const shared = await press(control(await ask('會議專案經理 T3'), '分享到頻道'));
    expect(shared).toMatchObject({
      text: expect.stringContaining('由 小美 分享\n查詢：會議專案經理 T3'),
      isPublic: true,
    });
    expect((await press(control(shared, '收回'), HUA))?.text).toContain('只有分享的人');
    expect(await press(control(shared, '收回'))).toBeNull();
    expect(await ask('公開 會議專案經理')).toMatchObject({ isPublic: true });
  });

  it('tells of a fault with the reference that the log has', async () => {
    const broken = {
      ...createEngine([]),
      answer: () => {
        throw new Error('broken on purpose');
      },
    };
    const { ask, lines } = startChat(broken);
    const told = await ask('會議專案經理');
    expect(told?.text).toContain(String(lines().at(-1)?.['reference']));
  });
});
