/** Whether a line that does not hold the words as they are surely says the same. */
import {
  BY_FAR,
  BY_FAR_MARGIN,
  LACKS_NOTHING,
  LEAST_SHARED,
  MOST_OF,
  PHRASE,
  OF_EACH_WORD,
} from '../tuning.ts';
import type { Asked } from './asked.ts';
import { holdsAll } from './holding.ts';
import type { Entry } from './line-index.ts';
import type { Scope } from './lines.ts';
import type { Score } from './score.ts';

export type Compared = Score & { entry: Entry };

/** Beside lines that hold the words: only function words, their order or a word for the same differ. */
export function lacksNothing({ coverage }: Compared): boolean {
  return coverage >= LACKS_NOTHING;
}

/** Worth offering: something rare is shared. */
export function isNear({ shared }: Compared): boolean {
  return shared >= LEAST_SHARED;
}

/**
 * Those that say most of the question; else of a longer one the single line that says much of it, and clearly
 * more than any other.
 * @param compared best first
 */
export function surelyMeant(compared: readonly Compared[], asked: Asked, scope: Scope): readonly Compared[] {
  if (isForeignWord(asked)) return [];
  const whole = compared.filter(
    one =>
      one.leastWord >= OF_EACH_WORD && !isOneOfTwo(asked, one) && holdsNumbers(one.entry.folded, asked.whole),
  );
  const most = whole.filter(({ coverage }) => coverage >= mostOf(asked, scope));
  const [best] = whole;
  if (most.length > 0 || !best) return most;
  const next = compared.find(({ entry }) => entry.folded !== best.entry.folded);
  const margin = best.score - (next?.score ?? 0);
  const isMuch = BY_FAR.some(({ coverage, shared }) => best.coverage >= coverage && best.shared >= shared);
  const isClear = asked.whole.length >= PHRASE && isMuch && margin >= BY_FAR_MARGIN;
  return isClear ? compared.filter(({ entry }) => entry.folded === best.entry.folded) : [];
}

/** ISO 27001 is no ISO 20121, whatever else is alike. */
function holdsNumbers(line: string, whole: string): boolean {
  return holdsAll(line, whole.match(/\d{2,}/gu) ?? []);
}

function mostOf({ words, whole }: Asked, { standard }: Scope): number {
  if (words.length > 1) return MOST_OF.severalWords;
  if (standard) return MOST_OF.within;
  return whole.length < PHRASE ? MOST_OF.word : MOST_OF.phrase;
}

/** Of two characters neither may be another: 溝桶. Another word for both may be. */
function isOneOfTwo({ whole, sayings }: Asked, { entry }: Compared): boolean {
  if (whole.length > SHORTEST) return false;
  return !sayings.some(({ said }) => entry.folded.includes(said));
}

const SHORTEST = 2;

/** A single word in other letters is rather a name, a greeting or a test than a line in translation. */
function isForeignWord({ words, whole }: Asked): boolean {
  return words.length === 1 && !/\p{Script=Han}/u.test(whole);
}
