/** The door of this folder: a document → the standard it prints, with what looks wrong in it. */
import type { CompetencyStandard } from '../standard/schema.ts';
import { assemble } from './assemble.ts';
import { readAttitudes } from './fields/attitudes.ts';
import { findIssues } from './check/check.ts';
import type { DraftStandard } from './draft.ts';
import { type FoundIssue, type Issue, type Refusal, refuse } from './issue.ts';
import { settleLabels } from './sections/labels.ts';
import { readName } from './fields/name.ts';
import { readParticulars } from './fields/particulars.ts';
import { type Line, linesOfRows, type SourceRow, splitLines } from './line.ts';
import type { Row } from './piece.ts';
import { refuseUncoded } from './sections/refuse-table.ts';
import { cutIntoSections, type Sections } from './sections/sections.ts';
import { toStandard } from './to-standard.ts';
import { readSupplements } from './fields/supplements.ts';

import { readVersions } from './fields/versions.ts';

export type Parsed = { kind: 'parsed'; standard: CompetencyStandard; issues: Issue[] };

/** Reads the whole document or refuses it with a reason; a document is never read in part. */
export function parseDocument(text: string): Parsed | Refusal {
  return parseLines(splitLines(text));
}

/** The same for a file whose paragraphs and table cells are known. Lines in issues and refusals count its rows. */
export function parseRows(rows: readonly SourceRow[]): Parsed | Refusal {
  const parsed = parseLines(linesOfRows(rows));
  const withPage = <T extends { line: number }>(place: T): T => {
    const page = rows[place.line - 1]?.page ?? null;
    return page === null ? place : { ...place, page };
  };
  return parsed.kind === 'refused' ? withPage(parsed) : { ...parsed, issues: parsed.issues.map(withPage) };
}

function parseLines(lines: readonly Line[]): Parsed | Refusal {
  const sections = cutIntoSections(settleLabels(lines));
  if (sections.kind === 'refused') return sections;
  const rows = sections.layout.readTable(sections.table);
  if ('kind' in rows) return rows;
  const { versions, issues } = readVersions(sections.versions);
  const draft = draftStandard(sections, rows, versions);
  if ('kind' in draft) return draft;
  return {
    kind: 'parsed',
    standard: toStandard(draft),
    issues: findIssues(draft, { sections, rows, issues: issues.map(lostRow) }),
  };
}

/** A row of the version table that could not be read is lost. */
function lostRow(issue: FoundIssue): FoundIssue {
  return { ...issue, severity: 'warning' };
}

function draftStandard(
  sections: Sections,
  rows: readonly Row[],
  versions: CompetencyStandard['versions'],
): DraftStandard | Refusal {
  const duties = assemble(rows);
  if (!duties.some(duty => duty.tasks.length > 0)) {
    const { number } = sections.table.header;
    return refuse(number, `no task (T1.1 …) below the table header in line ${number}`);
  }
  const uncoded = refuseUncoded(duties);
  if (uncoded) return uncoded;
  const particulars = readParticulars(sections.particulars);
  const { code, name } = particulars;
  const line = sections.particulars[0]?.number ?? 1;
  if (!code) return refuse(line, `no code behind 職能基準代碼 in line ${line}`);
  if (!name) return refuse(line, `no name behind 職業 or 職類 below line ${line}`);
  return {
    headings: sections.headings,
    particulars,
    code,
    name: { ...readName(name.text), line: name.line },
    versions,
    duties,
    attitudes: readAttitudes(sections),
    ...readSupplements(sections),
  };
}
