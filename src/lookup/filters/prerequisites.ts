/** What the suggested prerequisites of a standard say about years and degrees, sentence by sentence. */
import { foldCharacters } from '../../standard/fold.ts';
import { NUMBER_PATTERN, readNumber } from '../../question/numbers.ts';
import type { Degree } from '../../question/stretch.ts';
import type { CompetencyStandard } from '../../standard/schema.ts';

/** Years from one bound to another; `most` is `null` where more is as good. */
export type Years = { least: number; most: number | null; sentence: string };

const HALF = '半';
const NUMBER = `${NUMBER_PATTERN}|${HALF}`;

/** 3 到 5 年, 2-4年. */
const RANGE = new RegExp(
  foldCharacters(`(${NUMBER})\\s*(?:年)?\\s*(?:到|至|-|~|–|—)\\s*(${NUMBER})\\s*年`),
  'gu',
);
const SINGLE = new RegExp(foldCharacters(`(${NUMBER})\\s*年(?!度|級|代|齡)`), 'gu');

/** A year of study or of the calendar is no year of experience. */
const EXPERIENCE = new RegExp(foldCharacters('經驗|經歷|年資|工作|實務|從事|服務|任職'), 'u');

const NONE = new RegExp(
  foldCharacters('無(?:工作|相關)*經驗|經驗不拘|不限經驗|不拘經驗|不需經驗|無需經驗'),
  'u',
);

/** A sentence without years says nothing of them: it is in no list. */
export function yearsIn({ prerequisites }: CompetencyStandard): Years[] {
  return prerequisites.flatMap(sentence => {
    const folded = foldCharacters(sentence.normalize('NFKC'));
    if (NONE.test(folded)) return [{ least: 0, most: null, sentence }];
    if (!EXPERIENCE.test(folded)) return [];
    const ranges = [...folded.matchAll(RANGE)].map(([, from = '', to = '']) => ({
      least: toYears(from),
      most: toYears(to),
      sentence,
    }));
    const singles = [...folded.replace(RANGE, ' ').matchAll(SINGLE)].map(([, years = '']) => ({
      least: toYears(years),
      most: null,
      sentence,
    }));
    return [...ranges, ...singles];
  });
}

function toYears(written: string): number {
  return written === HALF ? 0.5 : readNumber(written);
}

/** From the lowest to the highest; each with the words that say it. */
const DEGREES: readonly (readonly [Degree, RegExp])[] = [
  ['國中', ofWords('國中|國小')],
  ['高中', ofWords('高中|高職|高級中')],
  ['專科', ofWords('專科|二專|五專')],
  ['大學', ofWords('大學|大專|學士|學院')],
  ['碩士', ofWords('碩士|研究所')],
  ['博士', ofWords('博士')],
];

function ofWords(words: string): RegExp {
  return new RegExp(foldCharacters(words), 'u');
}

/** The lowest degree that a sentence names, with the sentence; alternatives for other degrees stand in other sentences. */
export function degreesIn({ prerequisites }: CompetencyStandard): { degree: Degree; sentence: string }[] {
  return prerequisites.flatMap(sentence => {
    const folded = foldCharacters(sentence.normalize('NFKC'));
    const lowest = DEGREES.find(([, words]) => words.test(folded));
    return lowest ? [{ degree: lowest[0], sentence }] : [];
  });
}

/** Whether who has one degree has at least another. */
export function isDegreeEnough(own: Degree, needed: Degree): boolean {
  const rank = (degree: Degree) => DEGREES.findIndex(([name]) => name === degree);
  return rank(own) >= rank(needed);
}
