/** The marks that Word prints before the paragraphs of a list: bullets, or numbers such as `K01`. */
import type { Unreadable } from './imported.ts';
import { type Attributes, readXml } from './read-xml.ts';

export type ListLabels = {
  /** The mark of the next paragraph of the list at that level, with a blank behind; nothing for an unknown list. */
  next(list: string, level: number): string;
};

/** `text`: `•`, `%1.`, `K%1`. */
type ListLevel = { format: string; text: string; start: number };

type Numbering = {
  levels: Map<string, ListLevel>;
  /** The definition that a list of the document uses. */
  definitions: Map<string, string>;
};

export function readListLabels(bytes: Uint8Array | null): ListLabels | Unreadable {
  if (!bytes) return { next: () => '• ' };
  const numbering: Numbering = { levels: new Map(), definitions: new Map() };
  return readNumbering(bytes, numbering) ?? countLabels(numbering);
}

function countLabels({ levels, definitions }: Numbering): ListLabels {
  const counts = new Map<string, number>();
  return {
    next(list, level) {
      const key = `${definitions.get(list) ?? ''}/${level}`;
      const { format, text, start } = levels.get(key) ?? UNKNOWN;
      if (format === 'bullet') return '• ';
      if (format === 'none') return '';
      const count = (counts.get(key) ?? start - 1) + 1;
      counts.set(key, count);
      const digits = format === 'decimalZero' ? String(count).padStart(2, '0') : String(count);
      return `${text.replace(/%\d/u, digits)} `;
    },
  };
}

const UNKNOWN: ListLevel = { format: 'none', text: '', start: 1 };

function readNumbering(bytes: Uint8Array, numbering: Numbering): Unreadable | null {
  const place: NumberingPlace = { definition: '', list: '', level: { ...UNKNOWN } };
  return readXml(bytes, {
    open: (name, attributes) => NUMBERING[name]?.(numbering, place, attributes),
    close: () => undefined,
    text: () => undefined,
  });
}

type NumberingPlace = { definition: string; list: string; level: ListLevel };

type ReadNumbering = (numbering: Numbering, place: NumberingPlace, attributes: Attributes) => void;

const NUMBERING: Readonly<Record<string, ReadNumbering>> = {
  'w:abstractNum': (_, place, attributes) => {
    place.definition = attributes['w:abstractNumId'] ?? '';
  },
  'w:lvl': ({ levels }, place, attributes) => {
    place.level = { ...UNKNOWN };
    levels.set(`${place.definition}/${attributes['w:ilvl'] ?? 0}`, place.level);
  },
  'w:numFmt': (_, { level }, attributes) => {
    level.format = attributes['w:val'] ?? '';
  },
  'w:lvlText': (_, { level }, attributes) => {
    level.text = attributes['w:val'] ?? '';
  },
  'w:start': (_, { level }, attributes) => {
    level.start = Number(attributes['w:val'] ?? 1);
  },
  'w:num': (_, place, attributes) => {
    place.list = attributes['w:numId'] ?? '';
  },
  'w:abstractNumId': ({ definitions }, { list }, attributes) => {
    definitions.set(list, attributes['w:val'] ?? '');
  },
};
