/** What kind of file this is, by its content: names lie. */
import { namesIn, unzip } from './unzip.ts';

export type FileKind = { kind: 'odt' | 'docx' | 'pdf' | 'text' } | { kind: 'other'; reason: string };

export function kindOf(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  const other = OTHERS.find(([begins]) => start.startsWith(begins));
  if (other) return { kind: 'other', reason: `${other[1]}: ${SAVE}` };
  if (start.startsWith('PK')) return kindOfZip(bytes);
  // Some programs put a few bytes before the mark.
  return start.includes('%PDF-') ? { kind: 'pdf' } : { kind: 'text' };
}

const SAVE = 'open it and save it as .docx, .odt or .pdf';

const OTHERS: readonly (readonly [string, string])[] = [
  ['\xd0\xcf\x11\xe0', 'this is an old Word file (.doc), or one protected by a password'],
  ['{\\rtf', 'this is an RTF file'],
  ['\x89PNG', 'this is a picture (PNG)'],
  ['\xff\xd8\xff', 'this is a picture (JPEG)'],
  ['GIF8', 'this is a picture (GIF)'],
];

function kindOfZip(bytes: Uint8Array): FileKind {
  const names = namesIn(bytes);
  if ('kind' in names) return { kind: 'other', reason: names.reason };
  if (names.includes('word/document.xml')) return { kind: 'docx' };
  const type = typeOf(bytes);
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return { kind: 'odt' };
  const found = /spreadsheet|presentation|graphics/u.exec(type)?.[0];
  const what = found
    ? `an OpenDocument file of another kind (${found})`
    : 'a ZIP file, but neither ODT nor DOCX';
  return { kind: 'other', reason: `this is ${what}` };
}

/** What an OpenDocument file says that it is. */
function typeOf(bytes: Uint8Array): string {
  const unzipped = unzip(bytes, ['mimetype']);
  const type = unzipped.kind === 'unzipped' ? unzipped.files.get('mimetype') : undefined;
  return type ? new TextDecoder().decode(type.subarray(0, 100)) : '';
}
