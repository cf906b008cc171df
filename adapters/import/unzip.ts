/** Single files out of a ZIP file (ODT and DOCX are such), each with a limit. */
import { unzipSync } from 'fflate';
import { LARGEST_XML } from './limits.ts';
import { type Unreadable, unreadable } from './imported.ts';

export type Unzipped = { kind: 'unzipped'; files: ReadonlyMap<string, Uint8Array> };

/** The names of the files in it; nothing is unpacked. */
export function namesIn(bytes: Uint8Array): string[] | Unreadable {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return DAMAGED;
  }
}

const DAMAGED = unreadable('the ZIP file is damaged: get the document again');

/** Unpacks only the files named; nothing is written to the disk, so their paths can do no harm. */
export function unzip(bytes: Uint8Array, names: readonly string[]): Unzipped | Unreadable {
  const tooLarge: string[] = [];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!names.includes(name)) return false;
        if (originalSize > LARGEST_XML) tooLarge.push(name);
        return originalSize <= LARGEST_XML;
      },
    });
    const [name] = tooLarge;
    if (name) return unreadable(`${name} in it is larger than ${LARGEST_XML / 1024 / 1024} MB when unpacked`);
    return { kind: 'unzipped', files: new Map(Object.entries(files)) };
  } catch {
    return DAMAGED;
  }
}
