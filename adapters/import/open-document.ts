/** What DOCX and ODT begin with: the files of a ZIP file, of which one holds the text. */
import { type Unreadable, unreadable } from './imported.ts';
import { unzip, type Unzipped } from './unzip.ts';

/** `text`: the file that holds the text; `others`: further files that are wanted, if it has them. */
type Wanted = { kind: 'DOCX' | 'ODT'; text: string; others: readonly string[] };

type Opened = { kind: 'opened'; text: Uint8Array } & Pick<Unzipped, 'files'>;

/** Says which files of an ODT document are encrypted. */
const MANIFEST = 'META-INF/manifest.xml';

const LOCKED = /encryption-data|encrypted-package/u;

export function openDocument(bytes: Uint8Array, { kind, text, others }: Wanted): Opened | Unreadable {
  const unzipped = unzip(bytes, [text, ...others, MANIFEST]);
  if (unzipped.kind === 'unreadable') return unzipped;
  const { files } = unzipped;
  if (LOCKED.test(new TextDecoder().decode(files.get(MANIFEST))))
    return unreadable('the document is protected by a password: save it without one');
  const content = files.get(text);
  if (!content) return unreadable(`the ${kind} file holds no text (${text})`);
  return { kind: 'opened', text: content, files };
}
