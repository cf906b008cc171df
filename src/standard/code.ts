/**
 * The grammar of codes: of a standard (`BAS2421-001v2`) and of its parts (`T3`, `P3.2.1`, `K07`).
 * Codes compare by letter and numbers, so `K7`, `K07` and `K007` are the same part; they are shown as printed.
 */

const LETTERS = ['T', 'O', 'P', 'K', 'S', 'A'] as const;

type PartLetter = (typeof LETTERS)[number];

/** `group`: the letter of a part of a duty, as in T2a.1 and P2a.2.1; absent where there is none. */
export type PartCode = { letter: PartLetter; numbers: readonly number[]; group?: string };

/** A standard's code without its version, and the version if one is written (`v2` → 2). */
export type StandardCode = { base: string; version: number | null };

const PART = /^([TOPKSAtopksa0])\s?(\d{1,3})([A-Za-z](?=\.\d|$))?((?:\.\d{1,3}){0,3})\.?$/u;

/** With blanks around it; a longer text is none, which is cheaper to see so. */
const LONGEST_PART = 24;

/** Reads a whole string as a part's code; `null` when it is none. A zero for O (`04.2.1`) is read as O. */
export function readPartCode(code: string): PartCode | null {
  if (code.length > LONGEST_PART) return null;
  // Nearly every code is plain already.
  const match = PART.exec(code) ?? PART.exec(code.normalize('NFKC').trim());
  const [, printed, first, group, others = ''] = match ?? [];
  if (!printed || !first) return null;
  const numbers = (first + others).split('.').map(Number);
  if (printed === '0' && numbers.length < 3) return null;
  const letter = LETTERS.find(known => known === (printed === '0' ? 'O' : printed.toUpperCase()));
  const most = letter === 'O' || letter === 'P' ? 4 : 3;
  if (!letter || numbers.length > most || (group && letter !== 'T' && numbers.length === 1)) return null;
  return group ? { letter, numbers, group: group.toLowerCase() } : { letter, numbers };
}

/** One spelling per part: `p3.02.1` → `P3.2.1`. A code outside the grammar is its own key. */
export function partKey(code: string): string {
  const part = readPartCode(code);
  return part ? formatPart(part) : code;
}

export function formatPart({ letter, numbers: [first = 0, ...others], group = '' }: PartCode): string {
  return [`${letter}${first}${group}`, ...others].join('.');
}

/** The place that a code says it stands in: P3.2.1 → T3.2, T2a.1 → T2a; `null` for a code with one number. */
export function placeOfPart({ numbers, ...part }: PartCode): PartCode | null {
  return numbers.length < 2 ? null : { ...part, letter: 'T', numbers: numbers.slice(0, -1) };
}

/** Three letters and four digits; real codes have a letter for the first digit (FISI223-001), or a letter more (IISD3512-001). */
const STANDARD = /^([A-Z]{3,4}[A-Z0-9]\d{3})-?(\d{3})(?:v(\d{1,2}))?$/iu;

/** Reads a whole string as a standard's code; `null` when it is none. */
export function readStandardCode(code: string): StandardCode | null {
  const [, head, serial, version] = STANDARD.exec(code.normalize('NFKC').trim()) ?? [];
  if (!head || !serial) return null;
  return { base: `${head.toUpperCase()}-${serial}`, version: version ? Number(version) : null };
}

/** `BAS2421-001v2` → 2. Version 1 may have no suffix, so a bare code is version 1; 0 for another kind of code. */
export function versionOf(code: string): number {
  const read = readStandardCode(code);
  return read ? (read.version ?? 1) : 0;
}

/** `BAS2421-001` → `BAS2421-001v1`: never understood as a newer version. */
export function exactCode(code: string): string {
  const read = readStandardCode(code);
  return read ? `${read.base}v${read.version ?? 1}` : code;
}

/** `BAS2421-001v2` → `BAS2421-001`: what all versions of a standard share. */
export function baseOf(code: string): string {
  return readStandardCode(code)?.base ?? code;
}

/** Whether a text is meant as a part's code, of which there may be none: T3.2.1. */
export function looksLikePart(text: string): boolean {
  return /^[TOPKSA]\d/iu.test(text);
}
