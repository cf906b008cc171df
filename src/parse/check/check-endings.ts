/** Texts that stop without the full stop that all the others have: the sign of a page or a line that was lost. */
import type { DraftStandard } from '../draft.ts';
import type { FoundIssue } from '../issue.ts';
import type { Line } from '../line.ts';

const ENDED = /[。！？!?…；;：:）)」』】》.]$/u;

/** Fewer sentences do not show a document's habit. */
const ENOUGH = 10;

const NEARLY_ALL = 0.9;

export function checkEndings(draft: DraftStandard, supplements: readonly Line[]): FoundIssue[] {
  const indicators = draft.duties.flatMap(duty => duty.tasks.flatMap(task => task.indicators));
  const described = draft.attitudes.flatMap(({ code, description, line }) =>
    description === null ? [] : [{ code: code ?? '', text: description, line }],
  );
  return [...unended(indicators, ENOUGH), ...unended(described, 3), ...checkLastLine(supplements)];
}

type Sentence = { code: string; text: string; line: number };

function unended(sentences: readonly Sentence[], enough: number): FoundIssue[] {
  const open = sentences.filter(({ text }) => !ENDED.test(text.trim()));
  const ended = sentences.length - open.length;
  if (ended < enough || ended < NEARLY_ALL * sentences.length - 1) return [];
  return open.map(({ code, text, line }) => cut({ code, text, line }));
}

/** The document may have been cut in its last line; its other lines show whether they end with a full stop. */
function checkLastLine(supplements: readonly Line[]): FoundIssue[] {
  const printed = supplements.filter(line => line.text.trim() !== '');
  const last = printed.at(-1);
  const sentences = printed.filter(line => !/[：:]\W*$|紀錄$|說明$/u.test(line.text.trim()));
  const others = sentences.filter(line => line !== last);
  if (!last || !sentences.includes(last) || ENDED.test(last.text.trim()) || others.length === 0) return [];
  const isHabit = others.every(line => ENDED.test(line.text.trim()));
  return isHabit ? [cut({ code: null, text: last.text, line: last.number })] : [];
}

function cut({ code, text, line }: { code: string | null; text: string; line: number }): FoundIssue {
  const expected = 'a full stop at the end, as the texts around it have';
  return { kind: 'text-cut', line, code, expected, found: `…${text.trim().slice(-20)}` };
}
