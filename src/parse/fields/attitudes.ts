/** 職能內涵 (A=attitude 態度): one attitude a line, or several; with a code or without, described or only named. */
import type { AttitudeDraft } from '../draft.ts';
import type { Sections } from '../sections/sections.ts';
import { clean, join, takeBullet } from '../text.ts';

type AttitudeEntry = { code: string | null; text: string; line: number };

const CODE = /(?:^|\s)(A\s?\d{1,3})(?!\d)\.?\s*/gu;

export function readAttitudes({ attitudes, layout }: Sections): AttitudeDraft[] {
  const entries: AttitudeEntry[] = [];
  const codes: string[] = [];
  let isOpen = false;
  for (const line of attitudes) {
    if (line.text.trim() === '') continue;
    const { bullet, rest } = takeBullet(line.text);
    const goesOn = layout.joinsLines && bullet === null && (isOpen || /^[、，。；：）」]/u.test(rest));
    const text = clean(rest);
    const places = findCodes(text, codes, goesOn);
    const lead = text.slice(0, places[0]?.from);
    const last = entries.at(-1);
    if (last && goesOn) last.text = join(last.text, lead);
    else if (lead !== '') entries.push({ code: null, text: lead, line: line.number });
    for (const [index, { code, to }] of places.entries()) {
      entries.push({ code, text: text.slice(to, places[index + 1]?.from).trim(), line: line.number });
      codes.push(code);
    }
    isOpen = !/\s$/u.test(line.text);
  }
  return entries.flatMap(splitList).map(split);
}

type AttitudeCode = { code: string; from: number; to: number };

/** `A4` in a text is a paper size. A code has at least as many digits as the first one and, inside a text, a higher number. */
function findCodes(text: string, before: readonly string[], goesOn: boolean): AttitudeCode[] {
  const found: AttitudeCode[] = [];
  for (const match of text.matchAll(CODE)) {
    const code = (match[1] ?? '').replace(/\s/gu, '');
    const first = before[0] ?? found[0]?.code ?? '';
    const last = found.at(-1)?.code ?? before.at(-1);
    const countsUp = last !== undefined && numberOf(last) < numberOf(code);
    if (code.length < first.length || ((goesOn || match.index > 0) && !countsUp)) continue;
    found.push({ code, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

function numberOf(code: string): number {
  return Number(code.slice(1));
}

/** `親和力、主動積極、自我管理` is three attitudes; a sentence with its description is one. */
function splitList({ code, text, line }: AttitudeEntry): AttitudeEntry[] {
  const isList =
    code === null && !/[：:。，]/u.test(text) && text.split('、').every(name => name.length <= 10);
  const names = isList ? text.split('、').filter(name => name !== '') : [text];
  return names.map(name => ({ code, text: name, line }));
}

function split({ code, text, line }: AttitudeEntry): AttitudeDraft {
  const [, name = text, description = ''] = /^([^：:]+)[：:](.*)$/u.exec(text) ?? [];
  return { code, name: name.trim(), description: description.trim() || null, line };
}
