/** XML as a stream of events, within limits; a document that a hostile author made is refused, not expanded. */
import { SaxesParser } from 'saxes';
import { DEEPEST_XML } from './limits.ts';
import { type Unreadable, unreadable } from './imported.ts';

export type Attributes = Readonly<Record<string, string>>;

export type XmlHandlers = {
  open: (name: string, attributes: Attributes) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

/** Calls the handlers in document order. @returns why the document cannot be read, `null` where it was read */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): Unreadable | null {
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', error => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new XmlRefusal('its XML has a DOCTYPE, which no document needs');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST_XML) throw new XmlRefusal(`its XML is nested more than ${DEEPEST_XML} levels deep`);
    open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(name);
  });
  parser.on('text', text);
  return run(parser, bytes);
}

/** Thrown by handlers to stop reading. */
export class XmlRefusal extends Error {}

function run(parser: SaxesParser, bytes: Uint8Array): Unreadable | null {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let from = 0; from < bytes.length; from += CHUNK) {
      parser.write(decoder.decode(bytes.subarray(from, from + CHUNK), { stream: true }));
    }
    parser.write(decoder.decode()).close();
    return null;
  } catch (error) {
    if (error instanceof XmlRefusal) return unreadable(error.message);
    return unreadable('its XML is damaged: get the document again');
  }
}

const CHUNK = 64 * 1024;
