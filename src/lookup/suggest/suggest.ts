/** Completions while a question is being typed. */
import { findCertain } from '../../search/names/certain.ts';
import { completeName } from '../../search/names/complete.ts';
import { findCode } from '../../search/names/code-like.ts';
import type { StandardIndex } from '../../search/index-standards.ts';
import type { Match } from '../../search/match.ts';
import { partKey } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';
import { COLUMN_KEYS, COLUMNS } from '../../standard/columns.ts';
import { lineNames } from '../parts/find-part.ts';
import { listStandards, someOfEach } from '../list.ts';
import { readQuestion } from '../../question/read-question.ts';
import { partCodesOf, textWithoutCodes } from '../../question/remaining.ts';
import type { PartName } from '../result.ts';
import { linesWithin, ofPart, type Suggested, withLines } from './suggest-lines.ts';

const MOST = 25;

/** Columns offered for a standard, in the words the query understands. */
const COLUMN_WORDS = COLUMN_KEYS.map(column => COLUMNS[column].word);

export function suggest(index: StandardIndex, prefix: string): Suggested[] {
  const question = readQuestion(prefix, index);
  if (question.kind === 'unreadable') return [];
  if (question.kind === 'help' || question.kind === 'list')
    return listed(index, question.kind === 'list' ? question.category : '').slice(0, MOST);
  const words = textWithoutCodes(question);
  const chosen = chooseStandard(index, prefix);
  if (chosen) {
    const parts = partsOf(chosen.standard, chosen.typed);
    const own = parts.length > 0 ? parts : linesWithin(index, chosen.standard, chosen.typed);
    return (own.length > 0 ? own : [ofStandard(chosen.standard, null)]).slice(0, MOST);
  }
  if (question.codes.length > 0)
    return question.codes.flatMap(code => findCode(index.catalogue, code)).map(ofMatch);
  const typed = codePrefix(prefix);
  const byCode = typed
    ? index.catalogue.current
        .filter(({ code }) => code.startsWith(typed))
        .map(standard => ofStandard(standard, null))
    : [];
  if (byCode.length > 0 && /\d/u.test(prefix)) return byCode.slice(0, MOST);
  const own = question.phrases.map(({ text }) => text).join(' ');
  const completed = completeName(index, words);
  // In a sentence the words beside fillers and columns are the name: 想當網站前端要會什麼.
  const matches = completed.length > 0 || own === '' ? completed : completeName(index, own);
  const named = distinct([...byCode, ...matches.map(ofMatch)]);
  return (named.length > 0 ? named : withLines(index, question)).slice(0, MOST);
}

/** Behind 「清單 資訊」 those of that category. */
function listed({ catalogue: { current } }: StandardIndex, category: string): Suggested[] {
  const standards =
    category === ''
      ? someOfEach(current)
      : listStandards(current, category).categories.flatMap(own => own.standards);
  return distinct(standards.map(standard => ofStandard(standard, null)));
}

/** Each standard once, for the first reason. */
function distinct(suggestions: readonly Suggested[]): Suggested[] {
  const known = new Set<string>();
  return suggestions.filter(({ value }) => !known.has(value) && known.add(value));
}

/** A standard is chosen when its whole name or code is typed; what follows narrows its parts. */
function chooseStandard(
  index: StandardIndex,
  prefix: string,
): { standard: CompetencyStandard; typed: string } | null {
  const text = prefix.normalize('NFKC').trimStart();
  const words = text.split(/[\s#]+/u);
  for (let length = words.length; length > 0; length -= 1) {
    const [match, another] = certainOf(index, words.slice(0, length).join(' '));
    if (match && !another) return { standard: match.standard, typed: words.slice(length).join(' ') };
  }
  return null;
}

/** What a text of nothing but a name or a code names. A completion that was taken has the code behind the name. */
function certainOf(index: StandardIndex, head: string): Match[] {
  const question = readQuestion(head, index);
  if (question.kind !== 'question' || question.codes.length === 0 || partCodesOf(question).length > 0) {
    return findCertain(index.catalogue, fold(head));
  }
  const beside = fold(textWithoutCodes(question));
  return question.codes
    .flatMap(code => findCode(index.catalogue, code))
    .filter(({ standard }) => [fold(standard.name), ''].includes(beside));
}

/** The start of a standard's code: letters, then digits (`bas24` → `BAS24`). */
function codePrefix(prefix: string): string | null {
  const typed = prefix.normalize('NFKC').trim().toUpperCase();
  return /^[A-Z]{1,4}\d{0,4}(?:-\d{0,3})?$/u.test(typed) ? typed : null;
}

function ofMatch(match: Match): Suggested {
  return ofStandard(match.standard, match);
}

function ofStandard({ code, name }: CompetencyStandard, match: Match | null): Suggested {
  return { value: code, label: `${name}（${code}）`, match };
}

/** The whole standard, its duties, columns and tasks; once something is typed, every part that holds it. */
function partsOf(standard: CompetencyStandard, typed: string): Suggested[] {
  const { code, name, duties } = standard;
  const part = (printed: PartName) => ofPart(standard, printed);
  const all = [
    ofStandard(standard, null),
    ...duties.map(part),
    ...COLUMN_WORDS.map(column => ({ value: `${code} ${column}`, label: `${name} ${column}`, match: null })),
    ...duties.flatMap(duty => duty.tasks.map(part)),
  ];
  const wanted = fold(typed);
  if (wanted === '') return all;
  const fitting = [...all, ...lineNames(standard).map(part)].filter(({ label }) =>
    fold(label.slice(name.length)).includes(wanted),
  );
  return fitting.length > 0 ? fitting : columnsOfPart(standard, typed);
}

/** 「T3 指」: the columns of a duty or task. */
function columnsOfPart({ code, name, duties }: CompetencyStandard, typed: string): Suggested[] {
  const [first = '', ...rest] = typed.split(/\s+/u);
  const part = duties
    .flatMap(duty => [duty, ...duty.tasks])
    .find(one => one.code !== '' && partKey(one.code) === partKey(first));
  if (!part) return [];
  const wanted = fold(rest.join(''));
  return COLUMN_WORDS.filter(column => fold(column).startsWith(wanted)).map(column => ({
    value: `${code}#${part.code} ${column}`,
    label: `${name} ${part.code} ${column}`,
    match: null,
  }));
}
