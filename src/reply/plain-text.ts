/** A reply as plain text, complete by itself: for notifications, screen readers, and whatever shows nothing else. */
import type { Line, Reply, Section } from './model.ts';
import { sourceLine } from './wording.ts';

export function plainText(reply: Reply): string {
  const { code, title, subtitle, notices, facts, sections, choices, source } = reply;
  const blocks = [
    [joined([code, title]), subtitle ?? ''],
    notices.map(notice => `※ ${notice}`),
    facts.map(({ label, value }) => `${label}：${value}`),
    ...sections.map(linesOf),
    choices ? [choices.label, ...choices.options.map(({ label }) => `→ ${label}`)] : [],
    [source ? sourceLine(source) : ''],
  ];
  return blocks
    .map(block => block.filter(line => line !== '').join('\n'))
    .filter(block => block !== '')
    .join('\n\n');
}

function linesOf({ code, heading, note, groups }: Section): string[] {
  const head = joined([code, heading, note === null ? null : `〔${note}〕`]);
  const body = groups.flatMap(({ label, lines, empty }) => [
    label ?? '',
    ...lines.flatMap(lineText),
    empty === null ? '' : `（${empty}）`,
  ]);
  return [head, ...body];
}

function lineText({ code, text, items, place }: Line): string[] {
  return [
    joined([code ?? '•', text, place === null ? null : `〔${place}〕`]),
    ...items.map(item => `　• ${item}`),
  ];
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(' ');
}
