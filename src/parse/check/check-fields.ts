/** The fields around the table: missing, or at odds with each other. */
import { readStandardCode } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import type { DraftStandard } from '../draft.ts';
import type { FoundIssue } from '../issue.ts';
import type { Line } from '../line.ts';

type FieldFinding = { line: number; expected: string; found: string };

export function checkFields(draft: DraftStandard, title: Line | null): FoundIssue[] {
  const { code } = draft;
  const findings = [
    ...checkTitle(draft, title),
    ...checkCode(draft),
    ...checkClasses(draft),
    ...checkSections(draft),
  ];
  return findings.map(finding => ({ kind: 'field', code: code.text, ...finding }));
}

function checkTitle({ name }: DraftStandard, title: Line | null): FieldFinding[] {
  const heading = title?.text.trim() ?? '';
  const named = name.remark === null ? [name.name] : [name.name, name.name + name.remark];
  if (named.some(known => fold(`${known}職能基準`) === fold(heading))) return [];
  const expected = `the title ${name.name}職能基準, after the name in line ${name.line}`;
  return [{ line: title?.number ?? 1, expected, found: heading || 'no title' }];
}

function checkCode({ code }: DraftStandard): FieldFinding[] {
  if (readStandardCode(code.text)) return [];
  return [{ line: code.line, expected: 'a code like BAS2421-001v2', found: code.text }];
}

function checkClasses({ particulars, code }: DraftStandard): FieldFinding[] {
  const classes = [
    ['職類別', particulars.jobCategories],
    ['職業別', particulars.occupations],
    ['行業別', particulars.industries],
  ] as const;
  return classes.flatMap(([label, entries]) => {
    const expected = `a name behind ${label} and a code behind ${label}代碼, below this line`;
    if (entries.length === 0) return [{ line: code.line, expected, found: 'neither' }];
    const half = entries.find(entry => entry.name === '' || entry.code === '');
    if (!half) return [];
    const found = half.name === '' ? `the code ${half.code} only` : `the name ${half.name} only`;
    return [{ line: code.line, expected, found }];
  });
}

function checkSections({ particulars, code, attitudes, prerequisites }: DraftStandard): FieldFinding[] {
  const sections = [
    ['a text behind 工作描述', particulars.description !== null],
    ['at least one attitude below 職能內涵 (A=attitude 態度)', attitudes.length > 0],
    ['建議擔任此職類/職業之…條件 with at least one line', prerequisites.length > 0],
  ] as const;
  return sections.flatMap(([expected, isThere]) =>
    isThere ? [] : [{ line: code.line, expected, found: 'none' }],
  );
}
