/** How a question was read, for whoever wants to mend a wrong reading: `ask --explain`. */
import { formatPart } from '../standard/code.ts';
import type { Question } from './question.ts';
import { typedBetween } from './spread.ts';
import type { Filter, Meaning, PartRead, Role } from './stretch.ts';

/** A piece of the question as it was typed, with its role; `says`: what it says in this role, `''` where nothing more. */
export type PieceRead = { text: string; role: Role; says: string };

export function explainReading({ spread, stretches }: Question): PieceRead[] {
  return stretches.map(({ from, to, meaning }) => ({
    text: typedBetween(spread, from, to),
    role: meaning.role,
    says: sayOf(meaning),
  }));
}

function sayOf(meaning: Meaning): string {
  switch (meaning.role) {
    case 'not':
      return meaning.isBehind ? 'what stands before it' : 'what follows';
    case 'code':
      return meaning.code.base + (meaning.code.version === null ? '' : `v${meaning.code.version}`);
    case 'group':
      return meaning.group;
    case 'name':
      return meaning.matches
        .map(({ standard, how }) => `${standard.code} ${standard.name} (${how})`)
        .join(', ');
    case 'part':
      return sayOfPart(meaning.asked);
    case 'column':
      return meaning.columns.join(', ') + (meaning.isSure ? '' : ' (hinted)');
    case 'place':
      return meaning.place;
    case 'act':
      return meaning.act;
    case 'filter':
      return sayOfFilter(meaning.filter);
    case 'unstated':
    case 'pointer':
    case 'joiner':
    case 'filler':
    case 'words':
      return '';
  }
}

function sayOfPart(asked: PartRead): string {
  switch (asked.kind) {
    case 'code':
      return formatPart(asked.part);
    case 'range':
      return `${formatPart(asked.from)}~${formatPart(asked.to)}`;
    case 'nth':
      return `${asked.of ?? 'part'} ${asked.numbers.join(', ')}`;
    case 'bare':
      return asked.numbers.join('.');
    case 'relative':
      return `${asked.step}${asked.to ? ` of ${formatPart(asked.to)}` : ''}`;
  }
}

function sayOfFilter(filter: Filter): string {
  switch (filter.by) {
    case 'level':
      return `level ${filter.bound} ${filter.level}`;
    case 'years':
      return `years ${filter.bound} ${filter.years}`;
    case 'highest':
    case 'lowest':
      return filter.by;
    case 'degree':
      return `degree ${filter.degree}`;
    case 'classCode':
      return `class ${filter.code}`;
    case 'year':
      return `year ${filter.year}`;
    case 'unstated':
      return `no ${filter.what}`;
  }
}
