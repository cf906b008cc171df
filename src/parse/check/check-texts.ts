/** Texts that begin or end in the middle, are empty, or hold characters that stand for others. */
import type { DraftAbility, DraftDuty, DraftStandard, DraftTask, DraftText } from '../draft.ts';
import type { FoundIssue } from '../issue.ts';
import { findOdd } from './odd-characters.ts';

export function checkTexts({ duties, attitudes }: DraftStandard): FoundIssue[] {
  const tasks = duties.flatMap(duty => duty.tasks);
  const named = [...duties, ...tasks].map(({ code, name, line }) => ({ code, text: name, line }));
  const abilities = [...duties, ...tasks].flatMap(place => [...place.knowledge, ...place.skills]);
  const lines = tasks.flatMap(task => [...task.outputs, ...task.indicators]);
  const items = abilities.flatMap(({ code, line, items: texts }) =>
    texts.map(text => ({ code, text, line })),
  );
  const described = attitudes.map(({ code, name, description, line }) => ({
    code: code ?? '',
    text: description ?? name,
    line,
  }));
  return [
    ...[...named, ...lines, ...abilities, ...items, ...described].flatMap(checkText),
    ...abilities.flatMap(checkList),
    ...tasks.flatMap(checkTask),
    ...duties.flatMap(checkDuty),
  ];
}

type Finding = Pick<FoundIssue, 'kind' | 'expected' | 'found'>;

function checkText({ code, text, line }: DraftText): FoundIssue[] {
  const findings: Finding[] =
    text.trim() === ''
      ? [{ kind: 'empty', expected: 'a text behind the code', found: 'nothing' }]
      : [...checkEdges(text.trim()), ...checkBrackets(text), ...checkLength(text), ...findOdd(text)];
  return findings.map(finding => ({ ...finding, line, code: code || null }));
}

const UNBEGUN = /^[、，。；：）」』】》！？,;:)]/u;

/** Of the last two characters: 參與 is a word of its own. */
const UNFINISHED = /(?:[、，,（(「《]|(?<![參給授贈])與|以及|及|或|並且)$/u;

function checkEdges(text: string): Finding[] {
  const findings: Finding[] = [];
  if (UNBEGUN.test(text)) {
    findings.push({ kind: 'text-cut', expected: 'the beginning of the sentence', found: text });
  }
  if (UNFINISHED.test(text.slice(-2))) {
    findings.push({ kind: 'text-cut', expected: 'a finished sentence', found: `…${text.slice(-20)}` });
  }
  return findings;
}

const BRACKETS: readonly (readonly [opening: RegExp, closing: RegExp, shown: string])[] = [
  [/[（(]/gu, /[）)]/gu, '（）'],
  [/「/gu, /」/gu, '「」'],
  [/『/gu, /』/gu, '『』'],
  [/《/gu, /》/gu, '《》'],
  [/【/gu, /】/gu, '【】'],
];

function checkBrackets(text: string): Finding[] {
  if (!/[（()）「」『』《》【】]/u.test(text)) return [];
  return BRACKETS.flatMap(([opening, closing, shown]): Finding[] => {
    const [open, close] = [opening, closing].map(pattern => text.match(pattern)?.length ?? 0);
    if (open === close) return [];
    const found = `${open} ${shown.charAt(0)} and ${close} ${shown.charAt(1)}: ${text}`;
    return [{ kind: 'text-cut', expected: 'a bracket for each bracket', found }];
  });
}

/** Far longer than the longest text of 908 published documents: several cells must have been merged by mistake. */
const LONGEST = 1_000;

function checkLength({ length }: string): Finding[] {
  if (length <= LONGEST) return [];
  return [{ kind: 'text-odd', expected: 'a text of a sentence or two', found: `${length} characters` }];
}

function checkList({ code, text, items, line }: DraftAbility): FoundIssue[] {
  const isHead = /[：:]$/u.test(text) && items.length === 0;
  const expected = 'sub-items below the head of a list';
  return isHead ? [{ kind: 'text-cut', line, code, expected, found: text }] : [];
}

function checkTask({ code, indicators, line }: DraftTask): FoundIssue[] {
  const expected = 'at least one indicator (行為指標)';
  return indicators.length > 0 ? [] : [{ kind: 'empty', line, code, expected, found: 'none' }];
}

function checkDuty({ code, line, tasks, knowledge, skills }: DraftDuty): FoundIssue[] {
  const contents = [
    ['at least one task', tasks.length],
    ['knowledge (K…) for the duty', knowledge.length + tasks.flatMap(task => task.knowledge).length],
    ['skills (S…) for the duty', skills.length + tasks.flatMap(task => task.skills).length],
  ] as const;
  return contents.flatMap(([expected, count]): FoundIssue[] =>
    count > 0 ? [] : [{ kind: 'empty', line, code, expected, found: 'none' }],
  );
}
