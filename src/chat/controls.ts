/** The buttons and menus below an answer, the same on every platform: their labels, and the steps they carry. */
import type { Choice, Line, Reply, Links } from '../reply/model.ts';
import type { Answer } from './answer.ts';
import type { Audience } from './audience.ts';
import type { Step } from './step.ts';
import { LABELS } from './wording.ts';

export type Button = { label: string; step: Step };

/** `value`: what choosing the option gives to the menu's step, a question or the number of a line. */
export type Option = { label: string; detail: string | null; value: string };

export type Menu = { label: string; step: Step; options: readonly Option[] };

/** A row of buttons or a menu, neither of them empty. */
export type Control = { kind: 'buttons'; buttons: readonly Button[] } | ({ kind: 'menu' } & Menu);

/** A page of an answer. `index` counts from 0. `question` gives the whole answer again; `''` if none does. */
export type Page = { reply: Reply; index: number; count: number; question: string; links: Links };

/** More choices than these become a menu. */
const MOST_CHOICE_BUTTONS = 5;

/** In the order in which they are shown. The choices of a whole standard are its columns, which have a menu anyway. */
export function controlsOf(page: Page, audience: Audience): Control[] {
  const { reply, links, question } = page;
  return [
    ...buttons(pageButtons(page)),
    ...(links.columns.length > 0 ? [] : choiceControls(reply.choices)),
    ...buttons(linkButtons(links)),
    ...menu(links.partsLabel, { kind: 'pick' }, links.parts.map(optionOf)),
    ...menu(LABELS.columns, { kind: 'pick' }, links.columns.map(optionOf)),
    ...menu(LABELS.quote, { kind: 'quote', question }, quoteOptions(reply)),
    ...buttons(audienceButtons(page, audience)),
  ];
}

function buttons(row: readonly Button[]): Control[] {
  return row.length > 0 ? [{ kind: 'buttons', buttons: row }] : [];
}

function menu(label: string, step: Step, options: readonly Option[]): Control[] {
  return options.length > 0 ? [{ kind: 'menu', label, step, options }] : [];
}

function show(question: string, page = 0): Step {
  return { kind: 'show', question, page };
}

function pageButtons({ index, count, question }: Page): Button[] {
  return [
    ...(index > 0 ? [{ label: LABELS.pageBack, step: show(question, index - 1) }] : []),
    ...(index + 1 < count ? [{ label: LABELS.pageOn, step: show(question, index + 1) }] : []),
  ];
}

function linkButtons({ up, previous, next, others }: Links): Button[] {
  return [
    ...(up ? [{ label: LABELS.up(up.label), step: show(up.question) }] : []),
    ...(previous ? [{ label: LABELS.previous(previous.label), step: show(previous.question) }] : []),
    ...(next ? [{ label: LABELS.next(next.label), step: show(next.question) }] : []),
    ...others.map(({ label, question }) => ({ label, step: show(question) })),
  ];
}

function choiceControls(choices: Reply['choices']): Control[] {
  if (!choices) return [];
  const { label, options } = choices;
  return options.length <= MOST_CHOICE_BUTTONS
    ? buttons(options.map(choice => ({ label: choice.label, step: show(choice.question) })))
    : menu(label, { kind: 'pick' }, options.map(optionOf));
}

function optionOf({ label, detail, question }: Choice): Option {
  return { label, detail, value: question };
}

/**
 * Every line of the page that can be quoted. A line that continues from the previous page is in the menus of both. Lines of
 * several standards can look alike, so each option then says which standard it belongs to.
 */
function quoteOptions({ sections, source }: Reply): Option[] {
  return sections.flatMap(({ heading, groups }) =>
    groups
      .flatMap(({ lines }) => lines)
      .flatMap(({ code, text, number }: Line) => {
        if (number === undefined) return [];
        const label = [code, text].filter(part => part !== null).join(' ');
        return [{ label, detail: source ? null : heading, value: String(number) }];
      }),
  );
}

/** In direct messages with the bot there is nobody to share with. */
function audienceButtons(page: Page, audience: Audience): Button[] {
  switch (audience.kind) {
    case 'private': {
      const step = shareStep(page);
      return step ? [{ label: LABELS.share, step }] : [];
    }
    case 'direct':
      return [];
    case 'shared':
      return [{ label: LABELS.withdraw, step: { kind: 'withdraw', by: audience.by } }];
  }
}

/** Shows the page to everybody. `null` if nobody else needs it, or no question gives it again. */
export function shareStep({ question, index, links }: Page): Step | null {
  return links.isShareable && question !== '' ? { kind: 'share', question, page: index } : null;
}

/** Whether the answer explains how to ask: platforms with a picker then offer it. */
export function offersPicker({ result }: Answer): boolean {
  return result.kind === 'help';
}
