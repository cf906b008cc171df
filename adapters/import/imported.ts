/** What a reader makes of a file: its rows, or one line that says why not. */
import type { SourceRow } from '../../src/documents.ts';

export type Imported = { kind: 'rows'; rows: SourceRow[] } | Unreadable;

export type Unreadable = { kind: 'unreadable'; reason: string };

export function unreadable(reason: string): Unreadable {
  return { kind: 'unreadable', reason };
}
