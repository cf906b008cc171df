/** Completions where no name is typed: standards by a part's code, or by words of a line. */
import type { StandardIndex } from '../../search/index-standards.ts';
import { findLines } from '../../search/lines/contents.ts';
import { HOLDS_ALL } from '../../search/lines/score.ts';
import type { Match } from '../../search/match.ts';
import type { PartCode } from '../../standard/code.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { isCode } from '../parts/find-part.ts';
import type { Question } from '../../question/question.ts';
import { partCodesOf } from '../../question/remaining.ts';
import type { PartName } from '../result.ts';

/** `value` is a question by itself (a stable key); `label` is shown; `match` says how a standard was found. */
export type Suggested = { value: string; label: string; match: Match | null };

/** Where no name is typed: the standards that have the part, or lines with the words. */
export function withLines(index: StandardIndex, question: Question): Suggested[] {
  const [part] = partCodesOf(question);
  const rest = question.phrases.map(({ text }) => text).join(' ');
  if (part && rest === '') {
    return part.letter === 'T' ? withPlace(index, part) : [];
  }
  const { hits } = findLines(index.contents, rest, { standard: null, kinds: null, atLeast: HOLDS_ALL });
  const standards = new Set(hits.map(({ standard }) => standard));
  return [...standards].map(standard => ({
    value: `${standard.code} ${rest}`,
    label: `${standard.name} ${rest}`,
    match: { standard, how: 'content', score: HOLDS_ALL, matchedText: standard.name },
  }));
}

/** Of lines (K1) there are too many to be looked through at every key. */
function withPlace({ catalogue }: StandardIndex, part: PartCode): Suggested[] {
  return catalogue.current.flatMap(standard =>
    standard.duties
      .flatMap(duty => [duty, ...duty.tasks])
      .filter(({ code }) => isCode(code, part))
      .map(printed => ofPart(standard, printed)),
  );
}

/** Lines of the chosen standard that say or nearly say what is typed behind its name. */
export function linesWithin(index: StandardIndex, standard: CompetencyStandard, typed: string): Suggested[] {
  const { hits, nearest } = findLines(index.contents, typed, { standard, kinds: null });
  const coded = [...hits, ...nearest].flatMap(({ code, text }) =>
    code ? [ofPart(standard, { code, name: text })] : [],
  );
  return [...new Map(coded.map(one => [one.value, one])).values()];
}

export function ofPart({ code, name }: CompetencyStandard, printed: PartName): Suggested {
  return { value: `${code}#${printed.code}`, label: `${name} ${printed.code} ${printed.name}`, match: null };
}
