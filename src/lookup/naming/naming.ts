/** What is known after looking for names: the standards a question is about, several that may be meant, or none. */
import type { Phrase, Question } from '../../question/question.ts';
import type { Match } from '../../search/match.ts';
import { rankOf } from '../../search/names/rank-words.ts';
import { fold } from '../../standard/fold.ts';

/** A standard that is named, and where: `from` and `to` in the compact text, both -1 where a conversation is about it. */
export type Named = { match: Match; from: number; to: number };

export type Rung = 'code' | 'printed' | 'title' | 'phrase' | 'inside' | 'topic';

/** `question`: read anew, where the name takes what was read as something else; `phrases`: the words that are no name; `nearest`: standards that may be meant where none is named. */
export type Naming =
  | { kind: 'named'; rung: Rung; standards: Named[]; phrases: readonly Phrase[]; question?: Question }
  | { kind: 'choices'; rung: Rung; matches: Match[]; phrases: readonly Phrase[] }
  | { kind: 'unknown-code'; typed: string; nearest: Match[] }
  | { kind: 'unnamed'; nearest: Match[] };

export type Mention = { matches: readonly Match[]; from: number; to: number };

/** Several standards are named together; one mention that several standards share is a choice. */
export function decide(rung: Rung, mentions: readonly Mention[], phrases: readonly Phrase[]): Naming {
  const standards = mentions
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ matches, from, to }) => matches.map((match): Named => ({ match, from, to })));
  const distinct = [
    ...new Map(standards.toReversed().map(named => [named.match.standard, named])).values(),
  ].toReversed();
  const isShared = mentions.some(({ matches }) => new Set(matches.map(match => match.standard)).size > 1);
  return isShared
    ? { kind: 'choices', rung, matches: distinct.map(({ match }) => match), phrases }
    : { kind: 'named', rung, standards: distinct, phrases };
}

/** Who belongs to something, at whatever work: 組員, 會員. */
const BELONGS = new RegExp(
  `(?:${['成員', '組員', '會員', '隊員', '團員', '學員'].map(fold).join('|')})$`,
  'u',
);

/** Whether words name a job by its rank: 會計主管. */
export function isJob({ text }: Phrase): boolean {
  const folded = fold(text);
  return rankOf(folded) !== null && !BELONGS.test(folded);
}
