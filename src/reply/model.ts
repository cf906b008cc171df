/**
 * The neutral reply: what an answer says, in order, without markup and without any platform's numbers. Every text is
 * plain text, to be escaped by whoever renders it; texts of a document are its own words.
 */

/**
 * A printed line with its code; `items` are its sub-items; `place` says where it stands if that is not its section;
 * `marks` which characters of the text were asked for, as [from, to) in UTF-16 code units; `number` its place among the
 * lines of the whole reply, from 0, where it can be quoted.
 */
export type Line = {
  code: string | null;
  text: string;
  items: readonly string[];
  place: string | null;
  marks?: readonly (readonly [from: number, to: number])[];
  number?: number;
};

/** Lines of one kind (工作產出, 行為指標 …). `empty` says why there are none. */
export type Group = { label: string | null; lines: readonly Line[]; empty: string | null };

/** `note` stands beside the heading: a level, a place. */
export type Section = {
  code: string | null;
  heading: string | null;
  note: string | null;
  groups: readonly Group[];
};

export type Fact = { label: string; value: string };

/** Something that can be asked next; `question` asks it. */
export type Choice = { label: string; detail: string | null; question: string };

/** Where the words come from. `version` and `date` are `null` where the document prints none. */
export type Source = { name: string; code: string; version: string | null; date: string | null };

export type Reply = {
  code: string | null;
  title: string;
  subtitle: string | null;
  notices: readonly string[];
  facts: readonly Fact[];
  sections: readonly Section[];
  choices: { label: string; options: readonly Choice[] } | null;
  source: Source | null;
};

/**
 * Every question gives its answer by itself. `parts` and `columns` may be empty; `partsLabel` says what the parts are.
 * `isShareable`: nobody else needs to read that nothing was found, or has to be asked again.
 */
export type Links = {
  isShareable: boolean;
  up: Choice | null;
  previous: Choice | null;
  next: Choice | null;
  partsLabel: string;
  parts: readonly Choice[];
  columns: readonly Choice[];
  others: readonly Choice[];
};

export const NO_LINKS: Links = {
  isShareable: true,
  up: null,
  previous: null,
  next: null,
  partsLabel: '',
  parts: [],
  columns: [],
  others: [],
};

/** A reply that says only its title, to be extended. */
export function plainReply(title: string): Reply {
  return {
    code: null,
    title,
    subtitle: null,
    notices: [],
    facts: [],
    sections: [],
    choices: null,
    source: null,
  };
}
