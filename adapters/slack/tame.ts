/** A reply whose every text Slack can show: cleaned, and what cannot go over to another page cut, saying so. */
import {
  type Choice,
  clipWithin,
  type Group,
  type Line,
  type Reply,
  type Section,
  visible,
} from '../../src/index.ts';
import { LONGEST } from './limits.ts';
import { clean } from './text.ts';

export function tame(reply: Reply): Reply {
  const { code, title, subtitle, notices, facts, sections, choices, source } = reply;
  return {
    code: maybe(code, LONGEST.code),
    title: short(title, LONGEST.title),
    subtitle: maybe(subtitle, LONGEST.subtitle),
    notices: notices.map(clean).filter(notice => notice !== ''),
    facts: facts.map(({ label, value }) => ({ label: short(label, LONGEST.label), value: clean(value) })),
    sections: sections.map(tameSection),
    choices: choices && {
      label: short(choices.label, LONGEST.label),
      options: choices.options.map(tameChoice),
    },
    source: source && {
      name: short(source.name, LONGEST.title),
      code: short(source.code, LONGEST.code),
      version: maybe(source.version, LONGEST.code),
      date: maybe(source.date, LONGEST.code),
    },
  };
}

function short(text: string, most: number): string {
  return clipWithin(clean(text), most);
}

/** Nothing is shown of an empty text, also not the blank or bracket beside it. */
function maybe(text: string | null, most: number): string | null {
  const shown = text === null ? '' : short(text, most);
  return shown === '' ? null : shown;
}

function tameSection({ code, heading, note, groups }: Section): Section {
  return {
    code: maybe(code, LONGEST.code),
    heading: maybe(heading, LONGEST.heading),
    note: maybe(note, LONGEST.heading),
    groups: groups.map(tameGroup),
  };
}

function tameGroup({ label, lines, empty }: Group): Group {
  return {
    label: maybe(label, LONGEST.label),
    lines: lines.map(tameLine),
    empty: maybe(empty, LONGEST.heading),
  };
}

function tameLine(line: Line): Line {
  return {
    ...line,
    code: maybe(line.code, LONGEST.code),
    // Its beginning stays where it is: marks are places in it.
    text: visible(line.text).trimEnd(),
    items: line.items.map(clean),
    place: maybe(line.place, LONGEST.place),
  };
}

function tameChoice({ label, detail, question }: Choice): Choice {
  return {
    label: short(label, LONGEST.choice),
    detail: detail === null ? null : clean(detail),
    question: clean(question),
  };
}
