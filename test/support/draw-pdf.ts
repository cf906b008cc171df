/**
 * Small PDFs drawn by hand, with what word processors of other makers do: borders as filled rectangles, and a font that is
 * not embedded, whose characters are known only by a predefined map (UniCNS-UTF16-H).
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** In points from the upper left corner. */
export type DrawnText = { x: number; y: number; text: string };
export type DrawnRule = { x: number; y: number; width: number; height: number };
export type DrawnPage = { texts?: DrawnText[]; rules?: DrawnRule[]; content?: string };

/** `password`: what a reader must type; empty for a file that anybody may read but not change. */
export type PdfOptions = { password?: string; compress?: boolean };

const HEIGHT = 842;
const WIDTH = 595;
export const SIZE = 10;

export function drawPdf(
  pages: readonly DrawnPage[],
  { password, compress = false }: PdfOptions = {},
): Buffer {
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  const lock = password === undefined ? null : encryption(password);
  const locked = (number: number, data: Buffer) => (lock ? rc4(objectKey(lock.key, number), data) : data);
  const word = (text: string) => `<${locked(4, Buffer.from(text)).toString('hex')}>`;
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`),
    Buffer.from(
      '<</Type/Font/Subtype/Type0/BaseFont/MSung-Light/Encoding/UniCNS-UTF16-H/DescendantFonts[4 0 R]>>',
    ),
    Buffer.from(
      `<</Type/Font/Subtype/CIDFontType0/BaseFont/MSung-Light/CIDSystemInfo<</Registry${word('Adobe')}/Ordering${word('CNS1')}/Supplement 0>>/DW 1000/FontDescriptor 5 0 R>>`,
    ),
    Buffer.from(
      '<</Type/FontDescriptor/FontName/MSung-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 800/StemV 80>>',
    ),
    ...pages.flatMap((page, index) => {
      const number = 7 + index * 2;
      const head = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${number} 0 R>>`;
      const raw = Buffer.from(contentOf(page), 'latin1');
      const packed = compress ? deflateSync(raw) : raw;
      const stream = locked(number, packed);
      const filter = compress ? '/Filter/FlateDecode' : '';
      const open = Buffer.from(`<</Length ${stream.length}${filter}>>\nstream\n`);
      return [Buffer.from(head), Buffer.concat([open, stream, Buffer.from('\nendstream')])];
    }),
  ];
  return assemble(objects, lock?.dictionary ?? null);
}

function contentOf({ texts = [], rules = [], content = '' }: DrawnPage): string {
  return [
    ...rules.map(({ x, y, width, height }) => `${x} ${HEIGHT - y - height} ${width} ${height} re f`),
    ...texts.map(({ x, y, text }) => `BT /F ${SIZE} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${utf16(text)}> Tj ET`),
    content,
  ].join('\n');
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

const ID = '0123456789abcdef0123456789abcdef';

function assemble(objects: readonly Buffer[], encrypt: string | null): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  let length = parts[0]?.length ?? 0;
  const offsets = objects.map((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    const offset = length;
    parts.push(part);
    length += part.length;
    return offset;
  });
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lock = encrypt ? `/Encrypt ${encrypt}/ID[<${ID}><${ID}>]` : '';
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${lock}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
}

function md5(...parts: Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}

/** The oldest of the standard's locks (revision 2, 40 bits). */
function encryption(user: string): { key: Buffer; dictionary: string } {
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(user));
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-44);
  const key = md5(padded(user), owner, rights, Buffer.from(ID, 'hex')).subarray(0, 5);
  const check = rc4(key, PADDING);
  const dictionary = `<</Filter/Standard/V 1/R 2/P -44/O<${owner.toString('hex')}>/U<${check.toString('hex')}>>>`;
  return { key, dictionary };
}

function objectKey(key: Buffer, number: number): Buffer {
  const salt = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
  return md5(key, salt).subarray(0, 10);
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (a: number, b: number) => ([state[a & 255], state[b & 255]] = [at(b), at(a)]);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map(byte => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}
