/** Whether a text is a 職能基準 document; if not, the refusal says what it is instead. */
import { type Refusal, refuse } from '../issue.ts';
import { type Line, LONGEST_LINE } from '../line.ts';

/** Refuses what cannot be one; `null` for a text that is worth reading. */
export function refuseForeign(lines: readonly Line[]): Refusal | null {
  const long = lines.find(line => line.text.length > LONGEST_LINE);
  if (long) {
    return refuse(
      long.number,
      `line ${long.number} has ${long.text.length} characters: no line of a 職能基準 is that long`,
    );
  }
  const first = lines.find(line => line.text.trim() !== '');
  if (!first) return refuse(1, 'the document is empty: there are only blanks and line ends in it');
  const kind = OTHER_KINDS.find(([pattern]) => pattern.test(first.text))?.[1];
  return kind ? refuse(first.number, kind) : null;
}

const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*<(?:!doctype|html|head|body|\?xml)/iu,
    'this is an HTML or XML page: save the text that it shows instead',
  ],
  [/^\s*[{[]\s*(?:"|$)/u, 'this is JSON, not a document: a standard in JSON is loaded, not parsed'],
  [/^\s*%PDF/u, 'these are the bytes of a PDF, not its text: give the PDF itself'],
];

/** The text has no row 職能基準代碼; the message quotes its beginning. */
export function refuseUnknown(lines: readonly Line[]): Refusal {
  const first = lines.find(line => line.text.trim() !== '');
  const begins = quote(first?.text ?? '');
  const isGarbled = lines.some(line => /\uFFFD.*\uFFFD/u.test(line.text));
  const hint = isGarbled
    ? 'its characters are garbled, save it as UTF-8'
    : 'not the text of a 職能基準 document';
  return refuse(first?.number ?? 1, `no row 職能基準代碼 in it: ${hint} (it begins with “${begins}”)`);
}

/** A piece of the source for a message: one line, not too long. */
export function quote(text: string): string {
  const plain = text.trim().replace(/[\s\p{Cc}]+/gu, ' ');
  const characters = Array.from(plain.slice(0, LONGEST_QUOTE * 2));
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : plain;
}

const LONGEST_QUOTE = 60;
