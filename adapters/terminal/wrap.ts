/** Wraps Chinese text at a width: East Asian characters are two columns wide, punctuation does not begin a line. */
import stringWidth from 'string-width';

/** Latin words stay whole; every other character may be followed by a line break. */
const UNITS = /[!-~]+|\s+|\P{M}\p{M}*/gu;

const NEVER_FIRST = /^[、，。；：！？）」』】〉》…,.;:!?)\]}%’”]/u;
const NEVER_LAST = /[（「『【〈《([{‘“]$/u;

/** The lines of `text`, none wider than `width` but for a single word that is. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const unit of unitsOf(text, width)) {
    const wide = stringWidth(unit);
    if (used + wide > width && line.length > 0) {
      const carried = carry(line, unit);
      lines.push(line.join('').trimEnd());
      line = carried;
      used = stringWidth(carried.join(''));
      if (unit.trim() === '') continue;
    }
    line.push(unit);
    used += wide;
  }
  lines.push(line.join('').trimEnd());
  return lines;
}

function* unitsOf(text: string, width: number): Generator<string> {
  for (const [unit] of text.matchAll(UNITS)) {
    if (stringWidth(unit) <= width) yield unit;
    else yield* unit;
  }
}

/** Takes units off the end of a full line that must not stand there, or that the next must not be parted from. */
function carry(line: string[], next: string): string[] {
  const carried: string[] = [];
  const mustGo = () => NEVER_FIRST.test(carried[0] ?? next) || NEVER_LAST.test(line.at(-1) ?? '');
  while (line.length > 1 && mustGo()) carried.unshift(line.pop() ?? '');
  return carried;
}
