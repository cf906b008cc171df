/**
 * A chat platform in one file: the skeleton that docs/add-a-platform.md explains. Its messages are plain text with numbered
 * controls; whoever sends a number presses that control. A real adapter has a file or a folder for each part.
 */
import { logAnswer } from '../../adapters/service/answered.ts';
import { logFault } from '../../adapters/service/fault.ts';
import { createPendingWork } from '../../adapters/service/pending-work.ts';
import type { Services } from '../../adapters/service/platform.ts';
import { recent } from '../../adapters/service/recent.ts';
import {
  type Answer,
  answerPress,
  answerQuestion,
  type Audience,
  chat,
  controlsOf,
  fitToLimits,
  logEntryOf,
  oneLine,
  type Outcome,
  type Page,
  pageAt,
  pagesOfAnswer,
  type Person,
  plainText,
  readPublicWord,
  readStep,
  type Sharing,
  sharingLines,
  shortLine,
  topicOfAnswer,
  WIDEST_AUDIENCE,
  writeStep,
} from '../../src/index.ts';

// limits: what a message can hold, and at which lengths we cut what no page can divide.

export const LIMITS = { characters: 3000, controls: 60, label: 40, quote: 2000 } as const;
const LONGEST = { code: 40, title: 200, subtitle: 100, heading: 200, label: 60, place: 300, choice: 100 };
const LONGEST_SHARING = { name: 40, question: 200 };
const WIDEST_SHARING: Sharing = { name: '名'.repeat(40), question: '問'.repeat(200) };

/** `step` comes back when the control is pressed; `chosen` is the option of a menu. */
export type ToyControl = { label: string; step: string; chosen: string | undefined };
export type ToyMessage = { text: string; controls: readonly ToyControl[]; isPublic: boolean };

/** What the platform sends us. `pressed`: a control of an earlier message. */
export type ToyRequest = { person: Person; text: string; pressed?: ToyControl };

// read: request → question or press.

function read({ person, text, pressed }: ToyRequest) {
  const viewer = { kind: 'private' } as const;
  if (pressed) {
    const { step, chosen } = pressed;
    return { kind: 'press', press: { step: readStep(step), chosen, person, viewer } } as const;
  }
  const { question, isPublic } = readPublicWord(text);
  return { kind: 'ask', question, audience: viewer, publicBy: isPublic ? person : null } as const;
}

// render: outcome → message. Pure.

function render(outcome: Outcome): ToyMessage | null {
  switch (outcome.kind) {
    case 'show': {
      const { answer, page, audience, sharing } = outcome;
      return renderPage(pageAt(pagesOf(answer), page), audience, sharing);
    }
    case 'quote':
      return sentence(outcome.text);
    case 'refuse':
      return sentence(outcome.sentence);
    case 'withdraw':
      return null;
  }
}

const sentence = (text: string): ToyMessage => ({ text, controls: [], isPublic: false });

export function pagesOf({ reply, question, links }: Answer): readonly [Page, ...Page[]] {
  const fits = (page: Page): boolean =>
    renderPage(page, WIDEST_AUDIENCE, WIDEST_SHARING).text.length <= LIMITS.characters;
  return pagesOfAnswer({ reply: fitToLimits(reply, LONGEST), question: oneLine(question), links }, fits);
}

export function renderPage(page: Page, audience: Audience, sharing: Sharing | null): ToyMessage {
  const all = toyControls(page, audience);
  const controls = all.slice(0, LIMITS.controls);
  const lines = [
    ...(sharing ? sharingLines(sharing, LONGEST_SHARING) : []),
    plainText(page.reply),
    // Nothing is left out silently.
    ...(all.length > LIMITS.controls ? [chat.leftOut(all.length - LIMITS.controls)] : []),
  ];
  return { text: lines.join('\n'), controls, isPublic: audience.kind === 'shared' };
}

/** A menu becomes a control for each of its options. */
function toyControls(page: Page, audience: Audience): ToyControl[] {
  return controlsOf(page, audience).flatMap((control, index): ToyControl[] =>
    control.kind === 'buttons'
      ? control.buttons.map(({ label, step }) => toyControl(label, writeStep(step, `${index}`), undefined))
      : control.options.map(({ label, value }) =>
          toyControl(`${control.label}：${label}`, writeStep(control.step, `${index}`), value),
        ),
  );
}

function toyControl(label: string, step: string, chosen: string | undefined): ToyControl {
  return { label: shortLine(label, LIMITS.label), step, chosen };
}

// answer, send and connection: what a request leads to, how it leaves, and what the process starts and stops.

/** The platform's interface. `deliver(null)` deletes the message that was pressed on. */
export type ToyNetwork = {
  onRequest: (handle: (request: ToyRequest) => Promise<void>) => void;
  deliver: (message: ToyMessage | null) => Promise<void>;
};

export function startToy(network: ToyNetwork, services: Services): { stop(): Promise<void> } {
  const { engine, log } = services;
  const pending = createPendingWork();
  const topics = recent<string>(1000);
  const outcomeOf = (request: ToyRequest): Outcome => {
    const asked = read(request);
    if (asked.kind === 'press') return answerPress(engine, asked.press, LIMITS.quote);
    return answerQuestion(engine, { ...asked, about: topics.get(request.person.id) });
  };
  const answer = async (request: ToyRequest): Promise<void> => {
    const began = performance.now();
    const outcome = outcomeOf(request);
    const message = render(outcome);
    const topic = outcome.kind === 'show' ? topicOfAnswer(outcome.answer) : null;
    if (topic !== null) topics.set(request.person.id, topic);
    const milliseconds = performance.now() - began;
    logAnswer(services, { platform: 'toy', milliseconds, ...logEntryOf(outcome) });
    await network.deliver(message);
  };
  // The one catch: whoever asked is told, and the log has the same reference.
  const handle = (request: ToyRequest): Promise<void> =>
    answer(request).catch(async (error: unknown) => {
      const reference = logFault(log, error, { platform: 'toy', where: 'request' });
      await network.deliver(sentence(chat.failed(reference)));
    });
  network.onRequest(request => pending.track(handle(request)));
  return { stop: async () => void (await pending.drain(1000)) };
}
