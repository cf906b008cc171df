/** A column of a standard that can be asked for by its name, in the words people use. */
import { foldCharacters } from '../standard/fold.ts';
import { takeFiller } from './filler.ts';
import { takeOut } from './take-out.ts';

const ASPECTS = [
  'outputs',
  'indicators',
  'knowledge',
  'skills',
  'attitudes',
  'prerequisites',
  'level',
  'versions',
  'notes',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** The short word that asks for the column, in the order in which columns are offered. */
export const ASPECT_WORD: Readonly<Record<Aspect, string>> = {
  indicators: '指標',
  outputs: '產出',
  knowledge: '知識',
  skills: '技能',
  attitudes: '態度',
  level: '級別',
  prerequisites: '學經歷',
  versions: '版本',
  notes: '說明',
};

/** Columns that a duty or a task has of its own; the others belong to the whole standard. */
const OF_PARTS: ReadonlySet<Aspect> = new Set(['indicators', 'outputs', 'knowledge', 'skills', 'level']);

export function isOfParts(aspect: Aspect): boolean {
  return OF_PARTS.has(aspect);
}

/** Longer words first where one holds another. 說明 alone asks for help: see `query.ts`. */
const WORDS: readonly (readonly [Aspect, readonly string[]])[] = [
  ['indicators', ['行為指標', '績效指標', '指標']],
  ['outputs', ['工作產出', '產出物', '產出']],
  ['knowledge', ['職能內涵知識', '知識']],
  ['skills', ['職能內涵技能', '技能']],
  ['attitudes', ['職能內涵態度', '態度']],
  [
    'prerequisites',
    [
      '建議學經歷與能力條件',
      '學歷經驗',
      '學歷經歷',
      '學經歷',
      '學歷',
      '經歷',
      '工作經驗',
      '經驗',
      '資格條件',
      '資格',
      '能力條件',
      '條件',
    ],
  ],
  ['level', ['職能級別', '基準級別', '級別', '等級', '幾級', '第幾級']],
  ['versions', ['版本資訊', '版本', '版次']],
  ['notes', ['說明與補充事項', '補充事項', '補充說明', '說明', '備註']],
];

const ASPECT_OF = new Map(
  WORDS.flatMap(([aspect, words]) => words.map(word => [foldCharacters(word), aspect] as const)),
);

/** Any of the words, the longest first. */
const ANY_WORD = [...ASPECT_OF.keys()].toSorted((a, b) => b.length - a.length).join('|');

const ASPECT_WORDS = new RegExp(ANY_WORD, 'gu');

/** Takes the aspects out of a text, and the filler with them. `taken`: their words; `rest`: what remains. */
export function takeAspects(text: string): { aspects: Aspect[]; taken: string[]; rest: string } {
  const aspects = new Set<Aspect>();
  const taken: string[] = [];
  const rest = takeOut(text, ASPECT_WORDS, ([word], typed) => {
    const aspect = ASPECT_OF.get(word);
    taken.push(typed);
    if (aspect) aspects.add(aspect);
  });
  return { aspects: [...aspects], taken, rest: takeFiller(rest) };
}
