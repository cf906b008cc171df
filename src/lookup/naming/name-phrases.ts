/** Standards by runs of words that are each nearly a name, or a part of one. */
import type { Phrase, Question } from '../../question/question.ts';
import type { Match } from '../../search/match.ts';
import { rankOf } from '../../search/names/rank-words.ts';
import { fold } from '../../standard/fold.ts';
import type { Finder } from '../finder.ts';
import { decide, type Mention, type Naming } from './naming.ts';
import { isHeld, isLine, lengthOf, mayBeTitle } from './title-like.ts';

/** Each run names another standard: 企劃專員跟總幹事. */
export function nameByEach(index: Finder, { phrases, acts }: Question): Naming | null {
  const runs = phrases.flatMap(({ segments }) => segments);
  if (runs.length < 2 || acts.has('which')) return null;
  const mentions = runs.flatMap(({ text, from, to }) => {
    const match = matchOfPhrase(index, { text, isPointed: false });
    return match ? [{ matches: [match], from, to }] : [];
  });
  const standards = new Set(mentions.flatMap(({ matches }) => matches.map(({ standard }) => standard)));
  return mentions.length === runs.length && standards.size > 1 ? decide('phrase', mentions, []) : null;
}

/** Less than half a name is rather a word of some line: 「專案 風險」. */
const HALF = 0.5;

/** Beside a part that is asked for, few words that stand in one name alone mean it: 核保 T6.1. */
const FEW = 2;
const PART_OF = 0.2;

/** A run of more characters holds more than a name. */
const LONGEST_PHRASE = 20;

/** Each run of the question's words by itself; those that name nothing are what is asked. */
export function nameByPhrase(index: Finder, { phrases, acts, asks }: Question): Naming | null {
  const hasParts = phrases.length <= FEW && asks.some(({ parts }) => parts.length > 0);
  const isOneRun = phrases.every(({ segments }) => segments.length === 1) && phrases.length === 1;
  if ((acts.has('which') && !acts.has('compare')) || (isOneRun && asks.length === 0)) return null;
  const mentions: Mention[] = [];
  const rest: Phrase[] = [];
  for (const phrase of phrases) {
    const match = matchOfPhrase(index, phrase, hasParts ? PART_OF : HALF);
    if (match) mentions.push({ matches: [match], from: phrase.from, to: phrase.to });
    else {
      const named = nameFirst(index, phrase);
      mentions.push(...named.mentions);
      rest.push(...named.rest);
    }
  }
  return mentions.length > 0 ? decide('phrase', mentions, rest) : null;
}

/** 會議經理(要會哪些)簡報: the words before the fillers name a job, those behind them are asked of it. */
function nameFirst(index: Finder, phrase: Phrase): { mentions: Mention[]; rest: Phrase[] } {
  const [first, ...others] = phrase.segments;
  const [next] = others;
  const isJobName = first !== undefined && next !== undefined && rankOf(fold(first.text)) !== null;
  const match = isJobName ? matchOfPhrase(index, { text: first.text, isPointed: false }) : null;
  if (!match || !first || !next) return { mentions: [], rest: [phrase] };
  const text = phrase.text.slice(phrase.text.indexOf(next.text, first.text.length));
  const span = { ...phrase.span, from: next.from };
  return {
    mentions: [{ matches: [match], from: first.from, to: first.to }],
    rest: [{ ...phrase, text, whole: text, segments: others, joined: others, from: next.from, span }],
  };
}

export function matchOfPhrase(
  index: Finder,
  { text, isPointed }: Pick<Phrase, 'text' | 'isPointed'>,
  enough = HALF,
): Match | null {
  if (lengthOf(text) > LONGEST_PHRASE || isPointed || !mayBeTitle(text) || isHeld(index, text)) return null;
  const finding = index.nameOf(text);
  if (finding.kind !== 'one') return null;
  const { how, score } = finding.match;
  if (score < (how === 'partial' ? enough : HALF)) return null;
  return isLine(index, text, finding) && finding.match.how !== 'partial' ? null : finding.match;
}
