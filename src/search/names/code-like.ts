/** Codes of standards as people have them: without the letters, with l for 1 or O for 0, with a version that is not loaded. */
import { readStandardCode, type StandardCode, versionOf } from '../../standard/code.ts';
import type { Match } from '../match.ts';
import { type Catalogue, findByCode, newestOf } from './catalogue.ts';
import { SERIAL, shapeOf } from './code-shape.ts';

type Typed = { letters: string; digits: string; serial: string; version: number | null };

const VERSION = /(?<=[A-Z0-9])[\s(]*V\.?\s?0?(\d{1,2})\)?$/u;
const HEAD = /^([A-Z0-9]{3,4})?([A-Z0-9]{4})$/u;
const DASH = /\p{Pd}/gu;

/** The serial number stands behind the last mark, and may lack its zeros; without a mark it is the last three. */
function read(text: string): Typed | null {
  const plain = text.normalize('NFKC').replace(DASH, '-').replace(/#$/u, '').trim().toUpperCase();
  const version = VERSION.exec(plain)?.[1];
  const parts = plain.replace(VERSION, '').split(/[-_.\s]+/u);
  const marked = parts.length > 1 && (parts.at(-1)?.length ?? 0) <= SERIAL;
  const whole = parts.join('');
  const length = marked ? (parts.at(-1)?.length ?? 0) : SERIAL;
  const [, letters = '', digits = ''] = HEAD.exec(whole.slice(0, -length)) ?? [];
  const isCode =
    letters === '' ? marked && /^\d{4}$/u.test(digits) : /[A-Z]/u.test(letters) && /\d/u.test(digits);
  if (!isCode) return null;
  return {
    letters,
    digits,
    serial: whole.slice(-length),
    version: version === undefined ? null : Number(version),
  };
}

/**
 * The loaded standards that a typed code may mean; none where it is no code, or none is like it. `code` where only the
 * spelling differs; `code-like` where a character, the letters or the version had to be put right, which is announced.
 * @example findCodeLike(catalogue, '2421-001'), findCodeLike(catalogue, 'BAS242l-OO1'), findCodeLike(catalogue, 'bas2421-001v9')
 */
export function findCodeLike({ byShape }: Pick<Catalogue, 'byShape'>, text: string): Match[] {
  const typed = read(text);
  if (!typed) return [];
  const { letters, digits, serial, version } = typed;
  const loaded = byShape.get(shapeOf(letters + digits + serial.padStart(SERIAL, '0'))) ?? [];
  const asked = loaded.filter(({ code }) => version !== null && versionOf(code) === version);
  const found = asked.length > 0 ? asked : newestOf(loaded);
  return found.map(standard => {
    const isSpelt =
      isSame(standard.code, letters + digits + serial) && (version === null || asked.length > 0);
    return isSpelt
      ? { standard, how: 'code', score: 1, matchedText: standard.code }
      : { standard, how: 'code-like', score: CORRECTED, matchedText: standard.code };
  });
}

/** As it is printed, else the loaded one that is like what was typed. */
export function findCode(catalogue: Catalogue, code: StandardCode & { typed: string }): Match[] {
  const exact = findByCode(catalogue, code);
  return exact.length > 0 ? exact : findCodeLike(catalogue, code.typed);
}

const CORRECTED = 0.9;

function isSame(code: string, typed: string): boolean {
  return readStandardCode(code)?.base.replace('-', '') === typed;
}
