/** The same text twice where each should be a text of its own. */
import { partKey } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import type { DraftAbility, DraftStandard } from '../draft.ts';
import type { FoundIssue } from '../issue.ts';

type CodedText = { code: string; text: string; line: number };

export function checkRepeats({ duties, attitudes }: DraftStandard): FoundIssue[] {
  const tasks = duties.flatMap(duty => duty.tasks);
  const abilities = (column: 'knowledge' | 'skills') =>
    duties.flatMap(duty => [...duty[column], ...duty.tasks.flatMap(task => task[column])].map(whole));
  const named = duties.map(duty => duty.tasks.map(({ code, name, line }) => ({ code, text: name, line })));
  const ofAttitudes = attitudes.map(({ code, name, line }) => ({ code: code ?? '', text: name, line }));
  return [
    ...tasks.flatMap(task => [task.outputs, task.indicators].flatMap(list => repeated(list))),
    ...named.flatMap(repeated),
    ...repeated(ofAttitudes),
    ...[abilities('knowledge'), abilities('skills')].flatMap(repeated),
  ];
}

function whole({ code, text, items, line }: DraftAbility): CodedText {
  return { code, text: [text, ...items].join(' '), line };
}

/** The same text under the same code is how a document shares knowledge; a lost code is an issue of its own. */
function repeated(list: readonly CodedText[]): FoundIssue[] {
  const first = new Map<string, CodedText>();
  return list.flatMap(({ code, text, line }): FoundIssue[] => {
    const key = fold(text);
    const before = first.get(key);
    if (key === '') return [];
    if (!before) {
      first.set(key, { code, text, line });
      return [];
    }
    const isShared = code !== '' && partKey(before.code) === partKey(code);
    const isUncoded = (code === '') !== (before.code === '');
    if (isShared || isUncoded) return [];
    const expected = `another text than ${before.code || 'the one'} in line ${before.line}`;
    return [{ kind: 'text-repeated', line, code: code || null, expected, found: text }];
  });
}
