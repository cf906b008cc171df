/** What can be pressed below an answer, for every platform alike: labels, and the steps they carry. */
import type { Choice, Line, Reply, Links } from '../reply/model.ts';
import type { Step } from './step.ts';
import { controlWords } from './control-wording.ts';

/** One person: among others, or alone with the bot. */
export type Viewer = { kind: 'private' } | { kind: 'alone' };

/** Who sees the answer: the one who asked, or everybody, shown by somebody. `by` is the platform's id of that person. */
export type Audience = Viewer | { kind: 'shared'; by: string };

export type Button = { label: string; step: Step };

/** `value` is what the menu's step takes: a question, or the number of a line. */
export type Option = { label: string; detail: string | null; value: string };

export type Menu = { label: string; step: Step; options: readonly Option[] };

/** In the order in which they stand: rows of buttons, and menus. None is empty. */
export type Control = { kind: 'buttons'; buttons: readonly Button[] } | ({ kind: 'menu' } & Menu);

/** A page of an answer. `index` counts from 0. `question`: the question that gives the whole again, `''` where none does. */
export type Page = { reply: Reply; index: number; count: number; question: string; links: Links };

/** More choices than these are a menu. */
const MOST_CHOICE_BUTTONS = 5;

/** The choices of a whole standard are its columns, which have a menu on every page. */
export function controlsOf(page: Page, audience: Audience): Control[] {
  const { reply, links, question } = page;
  return [
    ...buttons(pageButtons(page)),
    ...(links.columns.length > 0 ? [] : choiceControls(reply.choices)),
    ...buttons(linkButtons(links)),
    ...menu(links.partsLabel, { kind: 'pick' }, links.parts.map(optionOf)),
    ...menu(controlWords.columns, { kind: 'pick' }, links.columns.map(optionOf)),
    ...menu(controlWords.quote, { kind: 'quote', question }, quoteOptions(reply)),
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
    ...(index > 0 ? [{ label: controlWords.pageBack, step: show(question, index - 1) }] : []),
    ...(index + 1 < count ? [{ label: controlWords.pageOn, step: show(question, index + 1) }] : []),
  ];
}

function linkButtons({ up, previous, next, others }: Links): Button[] {
  return [
    ...(up ? [{ label: controlWords.up(up.label), step: show(up.question) }] : []),
    ...(previous ? [{ label: controlWords.previous(previous.label), step: show(previous.question) }] : []),
    ...(next ? [{ label: controlWords.next(next.label), step: show(next.question) }] : []),
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
 * Every line of the page that can be quoted: a line that goes on from the page before is on that page's menu too. Lines
 * of several standards can be alike, so each says where it stands.
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

/** Alone with the bot there is nobody to share with. */
function audienceButtons(page: Page, audience: Audience): Button[] {
  switch (audience.kind) {
    case 'private': {
      const step = shareStep(page);
      return step ? [{ label: controlWords.share, step }] : [];
    }
    case 'alone':
      return [];
    case 'shared':
      return [{ label: controlWords.withdraw, step: { kind: 'withdraw', by: audience.by } }];
  }
}

/** Shows the page to everybody; `null` where nobody else needs it, or it cannot be given again. */
export function shareStep({ question, index, links }: Page): Step | null {
  return links.isShareable && question !== '' ? { kind: 'share', question, page: index } : null;
}
