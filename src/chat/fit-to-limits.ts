/**
 * Makes every text of a reply safe to show, and cuts what no page can divide. Lines, notices, facts and details of choices
 * are not cut here: pages divide them.
 */
import { clipWithin } from '../reply/clip.ts';
import type { Choice, Group, Line, Reply, Section } from '../reply/model.ts';
import { oneLine, visible } from './visible.ts';

/** In code units. */
export type ReplyLimits = Readonly<
  Record<'code' | 'title' | 'subtitle' | 'heading' | 'label' | 'place' | 'choice', number>
>;

type Fit = {
  short: (text: string, limit: keyof ReplyLimits) => string;
  /** `null` where nothing is left to show, so that no bracket or blank stands around it. */
  maybe: (text: string | null, limit: keyof ReplyLimits) => string | null;
};

export function fitToLimits(reply: Reply, limits: ReplyLimits): Reply {
  const short: Fit['short'] = (text, limit) => clipWithin(oneLine(text), limits[limit]);
  const maybe: Fit['maybe'] = (text, limit) => (text === null ? null : short(text, limit) || null);
  return fitReply(reply, { short, maybe });
}

function fitReply(reply: Reply, fit: Fit): Reply {
  const { code, title, subtitle, notices, facts, sections, choices, source } = reply;
  const { short, maybe } = fit;
  return {
    code: maybe(code, 'code'),
    title: short(title, 'title'),
    subtitle: maybe(subtitle, 'subtitle'),
    notices: notices.map(oneLine).filter(notice => notice !== ''),
    facts: facts.map(({ label, value }) => ({ label: short(label, 'label'), value: oneLine(value) })),
    sections: sections.map(section => fitSection(section, fit)),
    choices: choices && {
      label: short(choices.label, 'label'),
      options: choices.options.map(choice => fitChoice(choice, fit)),
    },
    source: source && {
      name: short(source.name, 'title'),
      code: short(source.code, 'code'),
      version: maybe(source.version, 'code'),
      date: maybe(source.date, 'code'),
    },
  };
}

function fitSection({ code, heading, note, groups }: Section, fit: Fit): Section {
  return {
    code: fit.maybe(code, 'code'),
    heading: fit.maybe(heading, 'heading'),
    note: fit.maybe(note, 'heading'),
    groups: groups.map(group => fitGroup(group, fit)),
  };
}

function fitGroup({ label, lines, empty }: Group, fit: Fit): Group {
  return {
    label: fit.maybe(label, 'label'),
    lines: lines.map(line => fitLine(line, fit)),
    empty: fit.maybe(empty, 'heading'),
  };
}

function fitLine(line: Line, fit: Fit): Line {
  return {
    ...line,
    code: fit.maybe(line.code, 'code'),
    // Marks are places in the text, so its beginning must not move.
    text: visible(line.text).trimEnd(),
    items: line.items.map(oneLine),
    place: fit.maybe(line.place, 'place'),
  };
}

function fitChoice({ label, detail, question }: Choice, fit: Fit): Choice {
  return {
    label: fit.short(label, 'choice'),
    detail: detail === null ? null : oneLine(detail),
    question: oneLine(question),
  };
}
