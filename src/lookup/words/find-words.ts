/** Lines of any standard by the words of a question. */
import type { Phrase, Question } from '../../question/question.ts';
import { withoutVerb } from '../../question/words/verbs.ts';
import type { Hit, Hits } from '../../search/lines/contents.ts';
import type { LineKind } from '../../search/lines/lines.ts';
import type { Finder } from '../finder.ts';
import { HOLDS_ALL } from '../../search/tuning.ts';
import { formatPart, type PartCode, partKey } from '../../standard/code.ts';
import { fold } from '../../standard/fold.ts';
import type { Column } from '../../standard/columns.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';

/** `text`: the words that found them. */
export type Found = Hits & {
  text: string;
  /** Different lines say different runs of the words. */
  isApart?: boolean;
};

/** `words`: the ways to say it, the first all together; `phrases`: the runs that are looked for apart where that finds nothing. */
export type Searched = {
  words: readonly string[];
  phrases: readonly Phrase[];
  standard: CompetencyStandard | null;
  kinds: readonly LineKind[] | null;
};

/** All words together; else what each of their runs finds; else the first other way that finds anything. */
export function firstFound(index: Finder, { words, phrases, standard, kinds }: Searched): Found {
  const [together = '', ...others] = words;
  const find = (text: string): Found => ({ text, ...index.linesOf(text, { standard, kinds }) });
  const first = find(together);
  if (first.total > 0 || others.length === 0) return first;
  const runs = phrases.map(({ text }) => find(text)).filter(({ total }) => total > 0);
  if (runs.length > 0) return { ...union(runs), isApart: runs.length > 1 };
  const ways = others.map(find);
  const nearest = [first, ...ways].flatMap(way => way.nearest).slice(0, MOST_NEAREST);
  return ways.find(({ total }) => total > 0) ?? { ...first, nearest };
}

/** Fewer characters stand in too many lines. */
const SHORTEST_CORE = 3;

/**
 * Where no line holds all of the words: what a line nearly said holds of them as it stands, and who else holds it.
 * 「找一個會寫新聞稿的人」 asks who has 新聞稿.
 */
export function withCores(index: Finder, found: Found, scope: Pick<Searched, 'standard' | 'kinds'>): Found {
  if (found.holding > 0) return found;
  const near = [...found.hits, ...found.nearest].slice(0, MOST_NEAR);
  const cores = new Set(near.map(({ text }) => longestShared(fold(found.text), fold(text))));
  const core = [...cores]
    .filter(({ length }) => length >= SHORTEST_CORE)
    .toSorted((a, b) => b.length - a.length)[0];
  if (core === undefined) return found;
  const held = index.linesOf(core, { ...scope, atLeast: HOLDS_ALL });
  return held.total > 0 ? { ...union([{ ...held, text: core }, found]), text: found.text } : found;
}

/** More runs of words are a text. */
const MOST_JOINED = 3;

/** 申請補助跟看核銷的是誰: who has either is asked. */
export function withJoined(
  index: Finder,
  { phrases, scope }: { phrases: readonly Phrase[]; scope: Pick<Searched, 'standard' | 'kinds'> },
  found: Found,
): Found {
  const joined =
    phrases.length > MOST_JOINED ? [] : phrases.flatMap(one => (one.joined.length > 1 ? one.joined : []));
  const find = (text: string): Found => ({ text, ...index.linesOf(text, scope) });
  const own = joined.map(({ text }) => [text, ...withoutVerb(text)].map(find).find(({ total }) => total > 0));
  const runs = [found, ...own.flatMap(one => one ?? [])].filter(({ total }) => total > 0);
  const texts = new Set(runs.map(({ text }) => text));
  return texts.size > 1 ? { ...union(runs), text: [...texts].join(' ') } : found;
}

const MOST_NEAR = 10;

/** The longest run of characters that both have. */
function longestShared(asked: string, line: string): string {
  let longest = '';
  for (let from = 0; from + longest.length < asked.length; from += 1) {
    while (
      from + longest.length < asked.length &&
      line.includes(asked.slice(from, from + longest.length + 1))
    ) {
      longest = asked.slice(from, from + longest.length + 1);
    }
  }
  return longest;
}

const MOST_NEAREST = 5;

function union(runs: readonly Found[]): Found {
  const known = new Set<string>();
  const hits = runs
    .flatMap(run => run.hits)
    .toSorted((a, b) => b.score - a.score)
    .filter(hit => !known.has(keyOf(hit)) && known.add(keyOf(hit)));
  const left = runs.reduce((sum, run) => sum + run.total - run.hits.length, 0);
  const holding = hits.filter(({ score }) => score >= HOLDS_ALL).length;
  return {
    text: runs.map(({ text }) => text).join(' '),
    hits,
    total: hits.length + left,
    holding: Math.max(holding, ...runs.map(run => run.holding)),
    standards: new Set(runs.flatMap(({ standards }) => [...standards])),
    nearest: [],
  };
}

function keyOf({ standard, kind, code, duty, task, text }: Hit): string {
  return [standard.code, kind, code, duty?.code, task?.code, text].join('\n');
}

/** A line pasted with its code is first the line that bears this code. */
export function preferCodes({ hits, ...found }: Found, parts: readonly PartCode[]): Found {
  const keys = new Set(parts.map(formatPart));
  const bears = ({ code }: Hit) => (code !== null && keys.has(partKey(code)) ? 1 : 0);
  return { hits: keys.size === 0 ? hits : hits.toSorted((a, b) => bears(b) - bears(a)), ...found };
}

export function kindsOf(columns: readonly Column[]): LineKind[] | null {
  const kinds = columns.filter(column => column !== 'level' && column !== 'versions');
  return kinds.length > 0 ? kinds : null;
}

/** Words that are a printed line as they stand, with what touches them: 主持會議技能 asks for no column. */
export function wholeLine(
  index: Finder,
  { core, phrases, filters }: Question,
): Omit<Found, 'nearest'> | null {
  const own = phrases.filter(({ text, whole }) => text !== whole).map(({ whole }) => whole);
  const wholes = filters.length > 0 && phrases.length < 2 ? [core, ...own] : own;
  for (const text of wholes) {
    const { nearest: _, ...found } = index.linesOf(text, {
      standard: null,
      kinds: null,
      atLeast: HOLDS_ALL,
    });
    if (found.total > 0) return { text, ...found };
  }
  return null;
}
