/** 職能內涵 (A=attitude 態度): one attitude a line, or several; with a code or without, described or only named. */
import type { Attitude } from '../standard/schema.ts';
import type { Sections } from './sections.ts';
import { clean, join, takeBullet } from './text.ts';

/** An attitude and the line it is printed on. */
export type AttitudeDraft = Attitude & { line: number };

type Entry = { code: string | null; text: string; line: number };

const CODE = /(?:^|\s)(A\s?\d{1,3})(?!\d)\.?\s*/gu;

export function readAttitudes({ attitudes, layout }: Sections): AttitudeDraft[] {
  const entries: Entry[] = [];
  let isOpen = false;
  for (const line of attitudes) {
    if (line.text.trim() === '') continue;
    const { bullet, rest } = takeBullet(line.text);
    const read = readEntries(clean(rest), line.number);
    const [head] = read;
    const last = entries.at(-1);
    const goesOn = layout === 'wrapped' && bullet === null && (isOpen || /^[、，。；：）」]/u.test(rest));
    if (last && head && head.code === null && goesOn) last.text = join(last.text, read.shift()?.text ?? '');
    entries.push(...read);
    isOpen = !/\s$/u.test(line.text);
  }
  return entries.map(split);
}

function readEntries(text: string, line: number): Entry[] {
  const [lead = '', ...coded] = text.split(CODE);
  const entries: Entry[] = listOfNames(lead.trim()).map(name => ({ code: null, text: name, line }));
  for (let index = 0; index < coded.length; index += 2) {
    const code = (coded[index] ?? '').replace(/\s/gu, '');
    entries.push({ code, text: (coded[index + 1] ?? '').trim(), line });
  }
  return entries;
}

/** `親和力、主動積極、自我管理` is three attitudes; a sentence with its description is one. */
function listOfNames(text: string): string[] {
  if (text === '') return [];
  const isList = !/[：:。，]/u.test(text) && text.split('、').every(name => name.length <= 10);
  return isList ? text.split('、').filter(name => name !== '') : [text];
}

function split({ code, text, line }: Entry): AttitudeDraft {
  const [, name = text, description = ''] = /^([^：:]+)[：:](.*)$/u.exec(text) ?? [];
  return { code, name: name.trim(), description: description.trim() || null, line };
}
