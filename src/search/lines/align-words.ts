/** Where a line says the words of a question: as they are, by their sound, or in other words for the same. */
import { type Alignment, alignWith } from './align.ts';
import type { Asked } from './asked.ts';

/** `owners`: code units that are said together, by another word for them, have the same. */
export type Aligned = Alignment & { owners: Int16Array };

export function alignWords({ pattern, sayings }: Asked, line: string): Aligned {
  const { quality, places } = alignWith(pattern, line);
  const owners = new Int16Array(quality.length);
  for (let at = 0; at < owners.length; at += 1) owners[at] = at;
  for (const { from, to, said, worth } of sayings) {
    const place = placeOf(said, line);
    if (place === -1) continue;
    for (let at = from; at < to; at += 1) {
      if ((quality[at] ?? 0) >= worth) continue;
      quality[at] = worth;
      places[at] = place + Math.min(at - from, said.length - 1);
      owners[at] = from;
    }
  }
  return { quality, places, owners };
}

/** Of a saying of two words the words may stand apart: 收取費用 in 收取相關費用. */
function placeOf(said: string, line: string): number {
  const whole = line.indexOf(said);
  if (whole !== -1 || said.length !== 4) return whole;
  const first = line.indexOf(said.slice(0, 2));
  return first === -1 || !line.includes(said.slice(2)) ? -1 : first;
}
