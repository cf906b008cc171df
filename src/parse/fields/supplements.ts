/** 說明與補充事項: the suggested education and experience (prerequisites), and the other notes. */
import type { Sections } from '../sections/sections.ts';
import type { Line } from '../line.ts';
import { clean, join, takeBullet } from '../text.ts';

export type Supplements = { prerequisites: string[]; notes: string[] };

/** `mark` tells how a line is set off: its bullet and indentation. Empty for a line that is not. */
type SupplementEntry = { text: string; mark: string };

const PREREQUISITES = /^建議擔任.{0,40}?條件\s*[：:]?\s*/u;

/** A heading above the other notes, not a note itself. */
const NOTES_HEADING = /^其他補充說明\s*[：:]?$/u;

/** Beginnings of notes that end the list of prerequisites where nothing else shows its end. */
const NOTE =
  /^(?:其他補充說明|基準更新紀錄|【註|註\s?\d|備註|此項職能基準|本項(?:職類|職業|職能|基準)|本基準)/u;

export function readSupplements({ supplements, layout }: Sections): Supplements {
  const found: Supplements = { prerequisites: [], notes: [] };
  let headMark: string | null = null;
  for (const { text, mark } of readEntries(supplements, layout.joinsLines)) {
    const head = PREREQUISITES.exec(text)?.[0];
    if (head !== undefined) {
      headMark = mark;
      if (text.length > head.length) found.prerequisites.push(text.slice(head.length));
    } else if (NOTES_HEADING.test(text)) {
      headMark = null;
    } else {
      if (headMark !== null && endsPrerequisites({ text, mark }, headMark)) headMark = null;
      (headMark === null ? found.notes : found.prerequisites).push(text);
    }
  }
  return found;
}

/** A line with the same bullet as the heading is not part of its list, unless all lines look alike (a leading blank). */
function endsPrerequisites({ text, mark }: SupplementEntry, headMark: string): boolean {
  return NOTE.test(text) || (mark === headMark && mark.trim() !== '');
}

function readEntries(lines: readonly Line[], joinsLines: boolean): SupplementEntry[] {
  const entries: SupplementEntry[] = [];
  let isOpen = false;
  for (const line of lines) {
    const { bullet, rest } = takeBullet(line.text.replaceAll('**', ''));
    const text = clean(rest);
    if (text === '') continue;
    const indent = /^[ \t]*/u.exec(line.text)?.[0] ?? '';
    const last = entries.at(-1);
    const goesOn = joinsLines && bullet === null && indent === '' && isOpen;
    if (last && (goesOn || /^[、，。；）」]/u.test(text))) last.text = join(last.text, text);
    else entries.push({ text, mark: indent + (bullet ?? '') });
    isOpen = !/\s$/u.test(line.text);
  }
  return entries;
}
