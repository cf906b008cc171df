/** Whether an answer is the right one: what the columns of the report count. */
import type { Outcome } from './outcome.ts';
import type { ContentRow, Reading, RoleRow } from './rows.ts';

/** `wrong`: a direct answer about a standard, or a line, that was not meant. */
export type Verdict = { hit1: boolean; hit5: boolean; wrong: boolean; abstained: boolean };

/** Rows of this class are names that are not loaded: right is not to answer, and to suggest the names nearest to them. */
const NEAREST = 'nearest';

export function judgeRole(row: RoleRow, outcome: Outcome): Verdict {
  const { class: asked, standards, readings } = row;
  const abstained = outcome.manner === 'abstained';
  const isDirect = outcome.manner === 'direct';
  if (standards.length === 0) {
    return { hit1: abstained, hit5: abstained, wrong: isDirect, abstained };
  }
  const asserted = distinct(outcome.matches.map(({ standard }) => standard));
  const shown = distinct([...asserted, ...outcome.suggestions.map(({ standard }) => standard)]);
  const firstFive = new Set(shown.slice(0, 5));
  if (row.isAnyRight) {
    const isMeant = isDirect && standards.some(standard => standard === asserted[0]);
    const isOffered = standards.some(standard => firstFive.has(standard));
    return { hit1: isMeant, hit5: isOffered, wrong: isDirect && !isMeant, abstained };
  }
  const hit5 = standards.every(standard => firstFive.has(standard));
  if (asked === NEAREST) return { hit1: abstained && hit5, hit5, wrong: isDirect, abstained };
  if (standards.length > 1) {
    const hit1 = outcome.manner === 'listed' && standards.every(standard => asserted.includes(standard));
    return { hit1, hit5: hit1 || hit5, wrong: isDirect, abstained };
  }
  const isMeant = isDirect && standards[0] === asserted[0];
  const hit1 = isMeant && readings.some(reading => reads(outcome, reading));
  return { hit1, hit5: hit1 || hit5, wrong: isDirect && !isMeant, abstained };
}

function reads({ matches, columns }: Outcome, reading: Reading): boolean {
  const part = matches[0]?.part ?? null;
  return part === reading.part && columns.toSorted().join() === reading.columns.toSorted().join();
}

export function judgeContent({ places }: ContentRow, outcome: Outcome): Verdict {
  const abstained = outcome.manner === 'abstained';
  const isDirect = outcome.manner === 'direct';
  if (places.length === 0) return { hit1: abstained, hit5: abstained, wrong: isDirect, abstained };
  const found = placesOf(outcome).map(names => names.some(place => places.includes(place)));
  const hit1 = found[0] === true;
  const offered = outcome.suggestions.some(({ standard, part }) => places.includes(`${standard}#${part}`));
  const hit5 = found.slice(0, 5).includes(true) || offered;
  return { hit1, hit5, wrong: isDirect && !hit1, abstained };
}

/**
 * Each place under every name that a label may give it: a column by its own name; a line without a code is of the
 * prerequisites or the notes, the contract does not say which. Choices of standards and a whole standard are no place.
 */
function placesOf({ kind, matches, columns }: Outcome): string[][] {
  if (kind === 'choices' || kind === 'standard') return [];
  return matches.map(({ standard, part }) => {
    if (part !== null) return [`${standard}#${part}`];
    return (kind === 'columns' ? columns : ['prerequisites', 'notes']).map(column => `${standard}#${column}`);
  });
}

const distinct = (codes: string[]) => [...new Set(codes)];
