/** Everything about a document that looks wrong. Each check is a function of the draft; none changes it. */
import { checkBlanks } from './check-blanks.ts';
import { checkCodes } from './check-codes.ts';
import { checkEndings } from './check-endings.ts';
import { checkFields } from './check-fields.ts';
import { checkLevels } from './check-levels.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkTexts } from './check-texts.ts';
import { checkVersions } from './check-versions.ts';
import type { DraftStandard } from '../draft.ts';
import { type FoundIssue, type Issue, judge } from '../issue.ts';
import type { Column, Row } from '../piece.ts';
import { quote } from '../sections/recognise.ts';
import type { Sections } from '../sections/sections.ts';

/** What a document was read from, with the issues that reading it raised. */
export type ReadDocument = { sections: Sections; rows: readonly Row[]; issues: readonly FoundIssue[] };

/** All issues in the order of the document. */
export function findIssues(draft: DraftStandard, { sections, rows, issues }: ReadDocument): Issue[] {
  const found = [
    ...issues,
    ...checkFields(draft, sections.title),
    ...checkVersions(draft, sections.versions),
    ...checkLevels(draft),
    ...checkCodes(draft),
    ...checkTexts(draft),
    ...checkRepeats(draft),
    ...checkBlanks(draft),
    ...checkEndings(draft, sections.supplements),
    ...checkStrays(sections),
    ...rows.flatMap(checkPieces),
  ];
  return found.map(tidy).toSorted((a, b) => a.line - b.line);
}

/** Each side is one line that is not empty, however long the text it quotes. */
function tidy(issue: FoundIssue): Issue {
  return { ...judge(issue), expected: quote(issue.expected), found: quote(issue.found) || 'nothing' };
}

function checkStrays({ strays }: Sections): FoundIssue[] {
  const expected = 'only the title and the version table above 職能基準代碼';
  return strays.map(({ number, text }) => ({
    kind: 'unread',
    line: number,
    code: null,
    expected,
    found: text,
  }));
}

const CODE_BEFORE: Readonly<Record<Column, string>> = {
  duty: 'a code (T1) before a duty',
  task: 'a code (T1.1) before a task',
  output: 'a code (O1.1.1) before an output (工作產出)',
  indicator: 'a code (P1.1.1) before an indicator (行為指標)',
  level: 'a level',
  knowledge: 'a code (K1) before knowledge (知識)',
  skill: 'a code (S1) before a skill (技能)',
};

/** What the reader had to decide about a piece of text. */
function checkPieces({ pieces }: Row): FoundIssue[] {
  return pieces.flatMap((piece): FoundIssue[] => {
    const { line, code, kind, text, column } = piece;
    if (kind === 'loose' || (kind === 'uncoded' && column !== 'level')) {
      // Without a code the text is still in its cell; only the wrapped layout has to guess which one that is.
      const severity = kind === 'loose' ? 'error' : 'warning';
      return [
        { kind: 'code-missing', severity, line, code: null, expected: CODE_BEFORE[column], found: text },
      ];
    }
    if (piece.isGuess) {
      const expected =
        'an end of paragraph that can be seen, to tell which cell goes on below the page break';
      return [{ kind: 'text-cut', severity: 'warning', line, code: null, expected, found: text }];
    }
    const isOdd = code.endsWith('.') || code.startsWith('0');
    if (!isOdd) return [];
    const expected = code.replace(/^0/u, 'O').replace(/\.$/u, '');
    return [{ kind: 'code-malformed', line, code: expected, expected, found: code }];
  });
}
