/** Texts that end in the middle, are empty, or hold characters that stand for others. */
import type { DraftAbility, DraftStandard, DraftTask, DraftText } from './draft.ts';
import type { Issue } from './issue.ts';

export function checkTexts({ duties, attitudes }: DraftStandard): Issue[] {
  const tasks = duties.flatMap(duty => duty.tasks);
  const named = [...duties, ...tasks].map(({ code, name, line }) => ({ code, text: name, line }));
  const abilities = [...duties, ...tasks].flatMap(place => [...place.knowledge, ...place.skills]);
  const lines = tasks.flatMap(task => [...task.outputs, ...task.indicators]);
  const described = attitudes.map(({ code, name, description, line }) => ({
    code: code ?? '',
    text: description ?? name,
    line,
  }));
  return [
    ...[...named, ...lines, ...abilities, ...described].flatMap(checkText),
    ...abilities.flatMap(checkList),
    ...tasks.flatMap(checkTask),
  ];
}

function checkText({ code, text, line }: DraftText): Issue[] {
  if (text.trim() === '') {
    return [{ kind: 'empty', line, code, expected: 'a text behind the code', found: 'nothing' }];
  }
  return [...checkEnd(text), ...checkCharacters(text)].map(issue => ({ ...issue, line, code }));
}

type Finding = Pick<Issue, 'kind' | 'expected' | 'found'>;

const UNFINISHED = /(?:[、，,（(「《]|(?<![參給授贈])與|以及|及|或|並且)$/u;

function checkEnd(text: string): Finding[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const open = count(/[（(]/gu);
  const close = count(/[）)]/gu);
  if (open !== close) {
    return [
      {
        kind: 'text-cut',
        expected: 'a bracket for each bracket',
        found: `${open} ( and ${close} ): ${text}`,
      },
    ];
  }
  if (UNFINISHED.test(text)) return [{ kind: 'text-cut', expected: 'a finished sentence', found: text }];
  return [];
}

/** Characters that stand for others: a middle dot or narrow comma between Chinese, compatibility ideographs. */
const ODD: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{Script=Han})[·](?=\p{Script=Han})/u, 'a comma ，'],
  [/(?<=\p{Script=Han}),(?=\p{Script=Han})/u, 'a wide comma ，'],
  [/[\uF900-\uFAFF\u2E80-\u2FDF]/u, 'the ordinary ideograph'],
  [/[\uE000-\uF8FF\uFFFD]/u, 'a character with a meaning'],
];

function checkCharacters(text: string): Finding[] {
  return ODD.flatMap(([pattern, expected]) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const found = `${match[0]} in ${text.slice(Math.max(0, match.index - 6), match.index + 7)}`;
    return [{ kind: 'text-odd', expected, found } as const];
  });
}

function checkList({ code, text, items, line }: DraftAbility): Issue[] {
  const isHead = /[：:]$/u.test(text) && items.length === 0;
  return isHead
    ? [{ kind: 'text-cut', line, code, expected: 'sub-items below the head of a list', found: text }]
    : [];
}

function checkTask({ code, indicators, line }: DraftTask): Issue[] {
  const expected = 'at least one indicator (行為指標)';
  return indicators.length > 0 ? [] : [{ kind: 'empty', line, code, expected, found: 'none' }];
}
