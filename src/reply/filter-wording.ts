/** Conditions in the words of the reply. */
import type { Bound, Filter } from '../question/stretch.ts';

const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  is: '',
  isNot: '以外',
  atLeast: '以上',
  atMost: '以下',
  above: '以上（不含）',
  below: '以下（不含）',
};

/** A condition in the words of the reply. */
export function filterName(filter: Filter): string {
  switch (filter.by) {
    case 'level':
      return `級別 ${filter.level}${BOUND_NAMES[filter.bound]}`;
    case 'highest':
      return filter.of === 'years' ? '年資要求最高' : '級別最高';
    case 'lowest':
      return filter.of === 'years' ? '年資要求最低' : '級別最低';
    case 'years':
      return filter.years === 0 ? '經驗不拘' : `${filter.years} 年經驗${BOUND_NAMES[filter.bound]}`;
    case 'degree':
      return `${filter.degree}畢業`;
    case 'classCode':
      return filter.code;
    case 'year':
      return `${filter.year} 年`;
    case 'unstated':
      return { years: '沒有寫年資', degree: '沒有寫學歷', outputs: '沒有列工作產出' }[filter.what];
  }
}
