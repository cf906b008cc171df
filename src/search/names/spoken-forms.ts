/** How a long printed name is said: without its bracket, by a job in the bracket, or by one side of a slash. */
import { fold } from '../../standard/fold.ts';
import { isOnlyRank } from './rank-words.ts';

/** What a job ends with; 金融科技, 四級 and 適用大型商用車 are no jobs. */
const JOB = /(?:員|師|長|秘書|經理|主管|助理|助手|工匠|總監|導播|人|工|領班)$/u;

/** Of several grades of a craft one without its grade is none of them. */
const GRADE = /^[一二三四五六\d]級$/u;

/** @example spokenForms('婚紗造型專業人員（禮服秘書）') → ['婚紗造型專業人員', '禮服秘書'] */
export function spokenForms(name: string): string[] {
  const [, before = name, bracket = '', after = ''] = /^(.*?)[（(]([^（）()]*)[）)](.*)$/u.exec(name) ?? [];
  const sides = (before + after).split(/[／/]/u);
  const forms = [
    ...(bracket === '' || GRADE.test(bracket) ? [] : [before + after]),
    ...(sides.length > 1 && sides.every(isJob) ? sides : []),
    ...(isJob(bracket) ? [bracket] : []),
  ];
  return forms.map(form => form.trim()).filter(form => form !== '' && form !== name);
}

function isJob(text: string): boolean {
  return JOB.test(text) && !isOnlyRank(fold(text));
}
