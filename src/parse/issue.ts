/** What looks wrong in a document. The text stays as printed; an issue says where and what was expected. */

export type IssueKind =
  | 'code-misplaced'
  | 'code-repeated'
  | 'code-malformed'
  | 'code-missing'
  | 'number-missing'
  | 'text-cut'
  | 'text-odd'
  | 'text-repeated'
  | 'level'
  | 'field'
  | 'empty'
  | 'unread';

/** `line` counts from 1 in the document; `code` is the part or standard it concerns, as printed. */
export type Issue = { kind: IssueKind; line: number; code: string | null; expected: string; found: string };

/** Why a document is not read at all: one line that says what is missing and where. */
export type Refusal = { kind: 'refused'; line: number; reason: string };

export function refuse(line: number, reason: string): Refusal {
  return { kind: 'refused', line, reason };
}
