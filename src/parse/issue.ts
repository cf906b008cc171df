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

/** `error`: facts may be wrong or lost. `warning`: something is probably missing. `note`: the document has an oddity. */
type Severity = 'error' | 'warning' | 'note';

/**
 * `line` counts from 1 in the document, in a file with cells its rows; `page` is known where the file has pages. `code` is
 * the part or standard it concerns, as printed.
 */
export type Issue = {
  kind: IssueKind;
  severity: Severity;
  line: number;
  page?: number;
  code: string | null;
  expected: string;
  found: string;
};

/** An issue whose severity is that of its kind, where nothing else is said. */
export type FoundIssue = Omit<Issue, 'severity'> & { severity?: Severity };

const SEVERITY: Readonly<Record<IssueKind, Severity>> = {
  'code-misplaced': 'note',
  'code-repeated': 'note',
  'code-malformed': 'note',
  'code-missing': 'error',
  'number-missing': 'warning',
  'text-cut': 'warning',
  'text-odd': 'note',
  'text-repeated': 'note',
  level: 'warning',
  field: 'note',
  empty: 'note',
  unread: 'warning',
};

export function judge(issue: FoundIssue): Issue {
  return { severity: SEVERITY[issue.kind], ...issue };
}

/** Why a document is not read at all: one line that says what is missing and where. */
export type Refusal = { kind: 'refused'; line: number; page?: number; reason: string };

export function refuse(line: number, reason: string): Refusal {
  return { kind: 'refused', line, reason };
}
