/** 相關所屬類別：職業別（職業代碼）： above a list of occupations, 牙體技術人員（3214）: whom the standard may concern, too. */
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';

const HEADING = /相關所屬類別|職業別\s*[（(]職業代碼[）)]/u;

const OCCUPATION = /([^\s（）()、，,；;：:]{2,})\s*[（(]\d{4}[）)]/gu;

export function relatedOccupations({ notes }: CompetencyStandard): string[] {
  const at = notes.findIndex(note => HEADING.test(note));
  if (at < 0) return [];
  const [heading = '', ...others] = notes.slice(at);
  const end = others.findIndex(note => note.replace(OCCUPATION, '').replace(/[\s、，,；;]/gu, '') !== '');
  const lists = [heading, ...others.slice(0, end < 0 ? others.length : end)];
  return lists.flatMap(list => [...list.matchAll(OCCUPATION)].map(([, name = '']) => name));
}

export type OccupationNames = ReadonlyMap<string, readonly { standard: CompetencyStandard; text: string }[]>;

/** By the folded name of the occupation. */
export function indexOccupations(standards: readonly CompetencyStandard[]): OccupationNames {
  const found = new Map<string, { standard: CompetencyStandard; text: string }[]>();
  for (const standard of standards) {
    for (const text of new Set(relatedOccupations(standard))) {
      const key = fold(text);
      found.set(key, [...(found.get(key) ?? []), { standard, text }]);
    }
  }
  return found;
}
