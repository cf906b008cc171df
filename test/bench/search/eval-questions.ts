/** Every question of the eval's files, and those that once were slow: bare codes of parts, and names in pinyin. */
import type { CompetencyStandard } from '../../../src/index.ts';
import { syllables } from '../../eval/readings.ts';
import { loadContents, loadRoles } from '../../eval/rows.ts';
import { loadWhole } from '../../eval/whole-rows.ts';

/** `about`: the question before it, `null` for none. */
export type EvalQuestion = { kind: string; text: string; about: string | null };

const BARE_CODES =
  'T1 T9 T1.1 T3.2 T3.2.1 P1.1.1 P3.2.1 P9.9.9 O1.1.1 O4.2.1 K1 K01 K28 K99 S01 S31 A01 A29 T1~T3 K10到17';

/** Spelt without a blank, with a part behind every other. */
const MOST_SPELT = 60;

export function evalQuestions(standards: readonly CompetencyStandard[]): EvalQuestion[] {
  const of = (kind: string, rows: readonly { question: string; about?: string | null }[]) =>
    rows.map(({ question, about = null }): EvalQuestion => ({ kind, text: question, about }));
  const names = standards.map(({ name }) => name).filter(name => /^\p{Script=Han}+$/u.test(name));
  const spelt = names
    .slice(0, MOST_SPELT)
    .map((name, index) => syllables(name).join('') + (index % 2 === 0 ? '' : ' T1'));
  return [
    ...of('whole, seeds', loadWhole('seeds')),
    ...of('whole, corpus', loadWhole('corpus')),
    ...of('roles', [...loadRoles(), ...loadRoles('corpus-roles.tsv'), ...loadRoles('title-roles.tsv')]),
    ...of('contents', loadContents()),
    ...of(
      'bare codes',
      BARE_CODES.split(' ').map(question => ({ question })),
    ),
    ...of(
      'pinyin',
      spelt.map(question => ({ question })),
    ),
  ];
}
