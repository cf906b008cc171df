/** What an edit is made from, and what it makes. */
import type { CompetencyStandard } from '../../src/index.ts';
import type { Random } from '../support/hostile.ts';
import type { Characters } from './characters.ts';
import type { Reading } from './rows.ts';

export type Source = { standard: CompetencyStandard; random: Random; characters: Characters };

/** `looks`: what the edit leaves of the name, for telling whether it could as well be another name; `null`: nothing to compare. */
export type Edited = {
  question: string;
  looks: 'characters' | 'sound' | 'bag' | 'code' | null;
  readings?: Reading[];
};
