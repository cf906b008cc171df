/** Lines that were found, as lines of a reply. */
import type { Hit } from '../search/lines/contents.ts';
import { markerOf } from '../search/lines/marks.ts';
import { groupBy } from '../standard/group-by.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { placeName } from './compose-part.ts';
import type { Line } from './model.ts';
import { kindName } from './kind-wording.ts';

/** The whole printed item, what it is and where it stands; the same one in several places once with all of them. */
export function hitLines(
  hits: readonly Hit[],
  { standard, words }: { standard: CompetencyStandard; words: string },
): Line[] {
  const marksIn = markerOf(words);
  const same = groupBy(hits, hit => JSON.stringify([hit.kind, hit.code, wholeOf(hit)]));
  return [...same.values()].flatMap(places => {
    const [first] = places;
    if (!first) return [];
    const { kind, code } = first;
    const { text, items } = wholeOf(first);
    const isPlace = kind === 'duty' || kind === 'task' || !first.duty;
    const names = isPlace ? [] : new Set(places.map(hit => placeName(hit, standard)));
    const place = [kindName(kind, standard.headings), [...names].join('、')]
      .filter(part => part !== '')
      .join('，');
    return [{ code, text, items, place, marks: marksIn(text) }];
  });
}

/** A sub-item stands below the knowledge or skill that bears its code: alone it would be taken for all of it. */
function wholeOf({ kind, code, text, duty, task }: Hit): Pick<Line, 'text' | 'items'> {
  const { knowledge = [], skills = [] } = task ?? duty ?? {};
  const abilities = kind === 'knowledge' ? knowledge : kind === 'skills' ? skills : [];
  const whole = abilities.find(one => one.code === code && [one.text, ...one.items].includes(text));
  return { text: whole?.text ?? text, items: whole?.items ?? [] };
}
