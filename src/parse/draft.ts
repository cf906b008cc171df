/** A standard while it is read: as in the schema, but with the line of each text, which issues refer to. */
import type { Attitude, Version } from '../standard/schema.ts';
import type { PrintedName } from './fields/name.ts';
import type { Particulars, Printed } from './fields/particulars.ts';
import type { Headings } from './sections/table-header.ts';

/** An attitude and the line it is printed on. */
export type AttitudeDraft = Attitude & { line: number };

export type DraftStandard = {
  headings: Headings;
  particulars: Particulars;
  code: Printed;
  name: PrintedName & { line: number };
  versions: Version[];
  duties: DraftDuty[];
  attitudes: AttitudeDraft[];
  prerequisites: string[];
  notes: string[];
};

export type DraftText = { code: string; text: string; line: number };

export type DraftAbility = DraftText & { items: string[] };

export type DraftTask = {
  code: string;
  name: string;
  line: number;
  /** As printed (`4`, `3（初）`); `null` where the cell is empty. */
  level: string | null;
  outputs: DraftText[];
  indicators: DraftText[];
  knowledge: DraftAbility[];
  skills: DraftAbility[];
};

export type DraftDuty = {
  code: string;
  name: string;
  line: number;
  knowledge: DraftAbility[];
  skills: DraftAbility[];
  tasks: DraftTask[];
};
