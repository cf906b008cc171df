/** The version table against the document itself, and its rows against each other. */
import { baseOf, versionOf } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import type { Version } from '../../standard/schema.ts';
import type { DraftStandard } from '../draft.ts';
import type { FoundIssue } from '../issue.ts';
import type { Line } from '../line.ts';

type VersionFinding = { expected: string; found: string };

export function checkVersions(draft: DraftStandard, lines: readonly Line[]): FoundIssue[] {
  const { versions, code } = draft;
  const issue = (finding: VersionFinding, row?: Version): FoundIssue => ({
    kind: 'field',
    line: row ? lineOf(row, lines) : code.line,
    code: row?.code ?? code.text,
    ...finding,
  });
  if (versions.length === 0) {
    return [issue({ expected: 'a version table (版本 … 發展更新日期) above this line', found: 'none' })];
  }
  const own = versions.find(row => isSameCode(row.code, code.text));
  const ofOwn = own
    ? checkOwn(own, draft).map(finding => issue(finding, own))
    : [issue({ expected: `a row of the version table for ${code.text}`, found: 'none' })];
  const newest = versions.filter(row => row.status === '最新版本');
  const several = newest.slice(1).map(row => {
    const found = `${row.code} besides ${newest[0]?.code ?? ''}`;
    return issue({ expected: 'one row with 最新版本', found }, row);
  });
  return [
    ...ofOwn,
    ...several,
    ...versions.flatMap(row => checkRow(row).map(finding => issue(finding, row))),
  ];
}

function isSameCode(a: string, b: string): boolean {
  return baseOf(a) === baseOf(b) && versionOf(a) === versionOf(b);
}

function lineOf({ code }: Version, lines: readonly Line[]): number {
  const words = (text: string) => text.split(/\s+/u);
  return (lines.find(line => words(line.text).includes(code)) ?? lines[0])?.number ?? 1;
}

function checkOwn(own: Version, { name }: DraftStandard): VersionFinding[] {
  const findings: VersionFinding[] = [];
  if (fold(own.name) !== fold(name.name)) {
    findings.push({ expected: `the name of line ${name.line}: ${name.name}`, found: own.name });
  }
  const isOld = own.status === '歷史版本' || /已被.*取代/u.test(own.note);
  if (isOld) {
    findings.push({ expected: 'the newest version of the standard', found: `${own.status} ${own.note}` });
  }
  return findings;
}

function checkRow({ version, code, status, date }: Version): VersionFinding[] {
  const findings: VersionFinding[] = [];
  const number = /^V(\d+)$/iu.exec(version)?.[1];
  const isCode = isSameCode(version, code);
  if (!isCode && (!number || Number(number) !== versionOf(code))) {
    findings.push({ expected: `V${versionOf(code)}, as in the code ${code}`, found: version });
  }
  if (status !== '最新版本' && status !== '歷史版本') {
    findings.push({ expected: '最新版本 or 歷史版本', found: status || 'no status' });
  }
  if (!/^\d{4}\/(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])$/u.test(date)) {
    findings.push({ expected: 'a date like 2018/12/21', found: date || 'no date' });
  }
  return findings;
}
