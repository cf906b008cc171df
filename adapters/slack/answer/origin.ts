/** Where a later answer goes, as the text that a picker carries until it is submitted. */

/**
 * `beside`: beside a message in this thread, by its response address, for one person. `direct`: in direct messages with the
 * bot. `nowhere`: the Home tab and the global shortcut have no place for an answer.
 */
export type Origin =
  | { kind: 'beside'; thread: string | null; address: string }
  | { kind: 'direct'; thread: string | null; channel: string }
  | { kind: 'nowhere' };

export function writeOrigin(origin: Origin): string {
  if (origin.kind === 'nowhere') return '';
  const place = origin.kind === 'beside' ? origin.address : origin.channel;
  return [origin.kind, origin.thread ?? '', place].join('|');
}

/** Any text that `writeOrigin` did not write is nowhere. */
export function readOrigin(written: string): Origin {
  const [kind, thread = '', ...rest] = written.split('|');
  const place = rest.join('|');
  if (place === '') return { kind: 'nowhere' };
  if (kind === 'beside') return { kind, thread: thread || null, address: place };
  return kind === 'direct' ? { kind, thread: thread || null, channel: place } : { kind: 'nowhere' };
}
