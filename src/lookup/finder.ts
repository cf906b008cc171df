/** What one question looks in: the index, and the names that were already looked for on its behalf. */
import { makesDeputy } from '../question/words/titles.ts';
import { findName } from '../search/find.ts';
import type { StandardIndex } from '../search/index-standards.ts';
import { type Asked, readAsked } from '../search/lines/asked.ts';
import { findAsked, type Hits } from '../search/lines/contents.ts';
import type { Scope } from '../search/lines/lines.ts';
import { HOLDS_ALL } from '../search/tuning.ts';
import type { Finding } from '../search/match.ts';
import { costOf, soundOf } from '../search/names/syllables.ts';
import { fold } from '../standard/fold.ts';

/** `nameOf` and `linesOf`: `findName` and `findAsked`, once for each text: the same words are looked for again and again. */
export type Finder = StandardIndex & {
  nameOf(text: string): Finding;
  linesOf(text: string, scope: Scope): Hits;
};

/** For one question; nothing of it is kept for the next. */
export function createFinder(index: StandardIndex): Finder {
  const found = new Map<string, Finding>();
  const nameOf = (text: string): Finding => {
    const known = found.get(text) ?? sureOf(findName(index, text), text);
    found.set(text, known);
    return known;
  };
  const read = new Map<string, Asked>();
  const held = new Map<string, Hits>();
  const linesOf = (text: string, scope: Scope): Hits => {
    const isSure = (scope.atLeast ?? 0) >= HOLDS_ALL;
    const key = [scope.standard?.code, scope.kinds?.join(' '), isSure, text].join('\n');
    const known = held.get(key);
    if (known) return known;
    const asked = read.get(text) ?? readAsked(text);
    read.set(text, asked);
    const hits = findAsked(index.contents, asked, scope);
    held.set(key, hits);
    return hits;
  };
  return { ...index, nameOf, linesOf };
}

/** Nearly another name is that name only where every wrong character sounds or looks like it: 行銷專員 is no 行政專員. */
function sureOf(finding: Finding, typed: string): Finding {
  if (finding.kind === 'none') return wholeMisspelt(finding, fold(typed));
  if (finding.kind !== 'one' || finding.match.how !== 'fuzzy') return finding;
  const { matchedText, standard } = finding.match;
  const isSure =
    !isOtherTitle(fold(typed), fold(matchedText)) &&
    (matchedText === standard.name || isMisspelt(fold(typed), fold(matchedText)));
  return isSure ? finding : { kind: 'none', nearest: [finding.match] };
}

/** As many characters may be wrong as there are, where each of them sounds or looks like the name's: 基曾主官. */
function wholeMisspelt(finding: Extract<Finding, { kind: 'none' }>, typed: string): Finding {
  if (typed.length < FEWEST_MISSPELT) return finding;
  const near = finding.nearest.filter(
    ({ how, matchedText }) => how === 'fuzzy' && isMisspelt(typed, fold(matchedText)),
  );
  const [match, another] = near;
  return match && !another ? { kind: 'one', match } : finding;
}

/** Of three characters two that sound alike are a chance. */
const FEWEST_MISSPELT = 4;

/** 副會議專案經理 is no 會議專案經理. */
function isOtherTitle(typed: string, name: string): boolean {
  const at = typed.indexOf(name);
  return at >= 0 && makesDeputy(typed.slice(0, at), typed.slice(at + name.length));
}

/** A character of another sound and shape costs 1. */
const ANOTHER = 1;

function isMisspelt(typed: string, name: string): boolean {
  if (typed.length !== name.length) return false;
  return Array.from(typed).every((character, index) => {
    return costOf(soundOf(character), soundOf(name.charAt(index))) < ANOTHER;
  });
}
