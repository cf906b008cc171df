/** Reads questions where the five seeds are loaded. */
import type { Question, ReadQuestion } from '../../src/question/question.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import type { PartAsked } from '../../src/question/stretch.ts';
import { indexStandards } from '../../src/search/index-standards.ts';
import { formatPart } from '../../src/standard/code.ts';
import { loadSeeds } from '../support/seeds.ts';

export const seedsIndex = indexStandards(loadSeeds());

function readAny(text: string): ReadQuestion {
  return readQuestion(text, seedsIndex);
}

/** Of a text that is a question, not help, the list, or unreadable. */
export function readSeeds(text: string): Question {
  const read = readAny(text);
  if (read.kind !== 'question') throw new Error(`「${text}」 is read as ${read.kind}`);
  return read;
}

/** A question as `standards | asks | words`: `會議專案經理 | T3=indicators | 預算`. */
export function summary(text: string): string {
  const question = readAny(text);
  if (question.kind !== 'question') return question.kind;
  const { codes, names, asks, phrases } = question;
  const written = codes.map(({ base, version }) => base + (version === null ? '' : `v${version}`));
  const named = names.map(({ matches }) => matches.map(({ standard }) => standard.name).join('/'));
  return [
    [...written, ...named].join(' ') || '-',
    asks.map(ask => summaryOf(ask)).join(' ') || '-',
    phrases.map(phrase => phrase.text).join(' ') || '-',
  ].join(' | ');
}

function summaryOf({ parts, columns }: Question['asks'][number]): string {
  const asked = parts.map(partSummary).join('+');
  return columns.length === 0 ? asked : `${asked}=${columns.join('+')}`;
}

function partSummary(part: PartAsked): string {
  switch (part.kind) {
    case 'code':
      return formatPart(part.part);
    case 'range':
      return `${formatPart(part.from)}~${formatPart(part.to)}`;
    case 'nth':
      return `${part.of ?? ''}#${part.numbers.join(',')}`;
    case 'relative':
      return `${part.to ? formatPart(part.to) : ''}:${part.step}`;
  }
}
