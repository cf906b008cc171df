/** The fields around the table: missing, at odds with each other, or a level that is none. */
import { readStandardCode, versionOf } from '../standard/code.ts';
import type { DraftStandard } from './draft.ts';
import type { Issue } from './issue.ts';
import type { Printed } from './particulars.ts';
import type { Line } from './text.ts';
import { readLevel } from './to-standard.ts';

export function checkFields(draft: DraftStandard, title: Line | null): Issue[] {
  const { particulars, code, name } = draft;
  const field = (line: number, expected: string, found: string): Issue => ({
    kind: 'field',
    line,
    code: code.text,
    expected,
    found,
  });
  const issues: Issue[] = [];
  const heading = title?.text.trim() ?? '';
  if (heading !== `${name.name}職能基準`) {
    issues.push(field(title?.number ?? 1, `the title ${name.name}職能基準`, heading || 'no title'));
  }
  if (!readStandardCode(code.text)) issues.push(field(code.line, 'a code like BAS2421-001v2', code.text));
  if (!particulars.description) issues.push(field(code.line, 'a text behind 工作描述', 'nothing'));
  if (draft.prerequisites.length === 0) {
    issues.push(field(code.line, '建議擔任此職類/職業之…條件 with at least one line', 'none'));
  }
  return [...issues, ...checkVersions(draft, field), ...checkLevels(draft)];
}

function checkVersions(
  { versions, code }: DraftStandard,
  field: (line: number, expected: string, found: string) => Issue,
): Issue[] {
  if (versions.length === 0) return [field(1, 'a version table (版本 … 發展更新日期)', 'none')];
  const isOwn = versions.some(version => versionOf(version.code) === versionOf(code.text));
  return isOwn ? [] : [field(1, `a row of the version table for ${code.text}`, 'none')];
}

function checkLevels({ particulars, code, duties }: DraftStandard): Issue[] {
  const ofStandard = checkLevel(particulars.level, { code: code.text, line: code.line });
  const ofTasks = duties.flatMap(duty =>
    duty.tasks.flatMap(({ code: task, line, level }) =>
      checkLevel(level === null ? null : { text: level, line }, { code: task, line }),
    ),
  );
  return [...ofStandard, ...ofTasks];
}

function checkLevel(printed: Printed | null, { code, line }: { code: string; line: number }): Issue[] {
  const text = printed?.text ?? '';
  if (/^[1-6]$/u.test(text)) return [];
  const level = readLevel(text);
  const found = level === null ? text || 'nothing' : `${text}, read as ${level}`;
  return [{ kind: 'level', line: printed?.line ?? line, code, expected: 'a level from 1 to 6', found }];
}
