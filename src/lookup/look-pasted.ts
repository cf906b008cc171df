/** Several lines pasted: the standards and parts whose lines they hold, best first; company, pay and greetings find nothing. */
import type { Question } from '../question/question.ts';
import type { Finder } from './finder.ts';
import { HOLDS_ALL } from '../search/tuning.ts';
import { fold } from '../standard/fold.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { nothing } from './nothing.ts';
import { ownerOfCodes } from './parts/owner-of-codes.ts';
import type { Match } from '../search/match.ts';
import { alone, type Lookup, type Result } from './result.ts';
import { rank, type Ranked } from './words/rank-pasted.ts';

/** Fewer words of its own are a question. */
const FEWEST_CHARACTERS = 32;
const FEWEST_PHRASES = 3;

/** Pieces of fewer characters stand in too many lines. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 60;

/** The longest pieces say most, and each is looked for on its own. */
const MOST_PIECES = 20;

/** What stands between two things that are said. */
const BETWEEN = /[。，,；;：:！!？?、（）()「」『』【】〔〕《》▍▸・•·●○■◆⏎|/\\~—→-]+|\s+|\d+[.、)]/u;

/** `null` where the question is no pasted text. */
export function lookPasted(index: Finder, question: Question): Lookup | null {
  const standard = namedIn(question);
  if (!isPasted(question) || asksForParts(index, question, standard)) return null;
  const find = (text: string) => index.linesOf(text, { standard, kinds: null }).hits;
  const whole = find(question.text);
  // One long line, not several.
  if ((whole[0]?.score ?? 0) >= HOLDS_ALL) return null;
  const pieces = piecesOf(question.text);
  const found = [whole, ...pieces.map(find)];
  const ranked = rank(
    found.filter(hits => hits.length > 0),
    pieces.length,
  );
  if (ranked.length === 0) return isAsking(question) ? null : alone(nothing(question, []));
  return alone(taskOf(ranked) ?? toMatches(question, { standard, pieces, ranked }));
}

function isPasted({ phrases }: Question): boolean {
  const own = phrases.reduce((sum, { text }) => sum + fold(text).length, 0);
  return own >= FEWEST_CHARACTERS && phrases.length >= FEWEST_PHRASES;
}

/** A standard with codes of its parts is asked for them, whatever stands around. */
function asksForParts(index: Finder, question: Question, standard: CompetencyStandard | null): boolean {
  const hasParts = question.asks.some(({ parts }) => parts.length > 0);
  return hasParts && (standard !== null || ownerOfCodes(index, question) !== null);
}

function piecesOf(text: string): string[] {
  const pieces = new Set(text.split(BETWEEN).map(piece => piece.slice(0, LONGEST_PIECE)));
  return [...pieces]
    .filter(piece => fold(piece).length >= SHORTEST_PIECE)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_PIECES);
}

type Pasted = { standard: CompetencyStandard | null; pieces: readonly string[]; ranked: readonly Ranked[] };

function toMatches({ text }: Question, { standard, pieces, ranked }: Pasted): Result {
  const found = ranked.flatMap(({ lines }) => lines);
  return {
    kind: 'matches',
    words: text,
    matchedText: pieces.join(' '),
    within: standard ? { standard, how: 'exact', score: 1, matchedText: standard.name } : null,
    nearest: [],
    isElsewhere: false,
    hits: found.slice(0, MOST_LISTED),
    total: found.length,
    holding: found.length,
    standards: new Set(ranked.map(one => one.standard)),
  };
}

const MOST_LISTED = 40;

/** Something is asked, or a standard named, in the middle of many words. */
function isAsking({ names, acts }: Question): boolean {
  return names.length > 0 || acts.has('which');
}

/** Lines of one task alone mean that task: rows of a table that were cut off. */
function taskOf(ranked: readonly Ranked[]): Result | null {
  const [only, another] = ranked;
  const [first] = only?.lines ?? [];
  if (!only || another || !first?.task || !first.duty) return null;
  const isOne = only.pieces > 1 && only.lines.every(({ task }) => task === first.task);
  if (!isOne) return null;
  const { standard, score, duty, task } = first;
  const match: Match = { standard, how: 'content', score, matchedText: standard.name };
  return { kind: 'task', match, places: [{ duty, task }], by: { words: first.text, score } };
}

/** The one standard that is named in the text. */
function namedIn({ names, codes }: Question): CompetencyStandard | null {
  const named = [...new Set(names.flatMap(({ matches }) => matches.map(({ standard }) => standard)))];
  const [only, another] = named;
  return only && !another && codes.length === 0 ? only : null;
}
