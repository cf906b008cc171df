/** Where a later answer goes, as the text that a picker carries until it is submitted. */

export type Origin =
  /** Beside a message, by its response address, for one person. `thread`: the thread of the message. */
  | { kind: 'beside'; thread: string | null; address: string }
  /** In direct messages with the bot. */
  | { kind: 'direct'; thread: string | null; channel: string }
  /** The Home tab and the global shortcut have no place for an answer. */
  | { kind: 'nowhere' };

export function writeOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'beside':
      return [origin.kind, origin.thread ?? '', origin.address].join('|');
    case 'direct':
      return [origin.kind, origin.thread ?? '', origin.channel].join('|');
    case 'nowhere':
      return '';
  }
}

/** Any text that `writeOrigin` did not write is nowhere. */
export function readOrigin(written: string): Origin {
  const [kind, first = '', ...rest] = written.split('|');
  const thread = first === '' ? null : first;
  const place = rest.join('|');
  if (place === '') return { kind: 'nowhere' };
  if (kind === 'beside') return { kind, thread, address: place };
  return kind === 'direct' ? { kind, thread, channel: place } : { kind: 'nowhere' };
}
