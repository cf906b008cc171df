/** Words of a printed line may name other standards: 媒體企劃助理 P1.1.3 with all that the line says. */
import type { NameMention, Question } from '../../question/question.ts';
import { partCodesOf } from '../../question/remaining.ts';
import { formatPart, partKey } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import { lineNames } from '../parts/find-part.ts';

/** The name whose standard prints, behind one of the codes, the words that hold the other names. */
export function ownerOfLine(question: Question): NameMention | undefined {
  const keys = new Set(partCodesOf(question).map(formatPart));
  if (question.names.length < 2 || keys.size === 0) return undefined;
  return question.names.find(({ matches }) =>
    matches.some(({ standard }) => {
      const lines = lineNames(standard).filter(({ code }) => keys.has(partKey(code)));
      return lines.some(({ name }) => isTyped(question, fold(name)));
    }),
  );
}

/** Whether what is typed last is the line, or its beginning with a name inside. */
function isTyped({ spread: { compact }, names }: Question, line: string): boolean {
  const from = compact.indexOf(line.slice(0, BEGINNING));
  const typed = from < 0 ? '' : compact.slice(from);
  return typed !== '' && line.startsWith(typed) && names.some(name => name.from >= from);
}

const BEGINNING = 2;
