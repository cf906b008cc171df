/** Where a picker was opened, as the text that its window carries until it is submitted. */

export type Origin =
  /** Beside a message, by its response address: for one person alone. `thread`: the one that the message stands in. */
  | { kind: 'beside'; thread: string | null; address: string }
  /** In direct messages with the bot. */
  | { kind: 'alone'; thread: string | null; channel: string }
  /** The Home tab and the shortcut for everywhere have no place for an answer. */
  | { kind: 'nowhere' };

export function writeOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'beside':
      return [origin.kind, origin.thread ?? '', origin.address].join('|');
    case 'alone':
      return [origin.kind, origin.thread ?? '', origin.channel].join('|');
    case 'nowhere':
      return '';
  }
}

/** Whatever was not written by `writeOrigin` is nowhere. */
export function readOrigin(written: string): Origin {
  const [kind, first = '', ...rest] = written.split('|');
  const thread = first === '' ? null : first;
  const place = rest.join('|');
  if (place === '') return { kind: 'nowhere' };
  if (kind === 'beside') return { kind, thread, address: place };
  return kind === 'alone' ? { kind, thread, channel: place } : { kind: 'nowhere' };
}
