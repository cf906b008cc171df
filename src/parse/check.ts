/** Everything about a document that looks wrong. Each check is a function of the draft; none changes it. */
import { checkCodes } from './check-codes.ts';
import { checkFields } from './check-fields.ts';
import { checkTexts } from './check-texts.ts';
import type { DraftStandard } from './draft.ts';
import type { Issue } from './issue.ts';
import type { Row } from './piece.ts';
import type { Line } from './text.ts';

export function findIssues(
  draft: DraftStandard,
  source: { title: Line | null; rows: readonly Row[] },
): Issue[] {
  return [
    ...checkFields(draft, source.title),
    ...checkCodes(draft),
    ...checkTexts(draft),
    ...source.rows.flatMap(checkPieces),
  ];
}

/** What the reader had to decide about a piece of text. */
function checkPieces({ pieces }: Row): Issue[] {
  return pieces.flatMap((piece): Issue[] => {
    const { line, code, kind, text, column } = piece;
    if (kind === 'loose' || (kind === 'uncoded' && column !== 'level')) {
      return [
        { kind: 'code-missing', line, code: null, expected: `a code before the ${column}`, found: text },
      ];
    }
    const isOdd = code.endsWith('.') || code.startsWith('0');
    if (!isOdd) return [];
    const expected = code.replace(/^0/u, 'O').replace(/\.$/u, '');
    return [{ kind: 'code-malformed', line, code: expected, expected, found: code }];
  });
}
