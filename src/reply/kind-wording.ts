/** What a line is, in the words of its document. */
import type { LineKind } from '../search/lines/lines.ts';
import { COLUMNS } from '../standard/columns.ts';
import type { CompetencyStandard } from '../standard/schema.ts';
import { WORDS } from './wording.ts';

export function kindName(kind: LineKind, headings: CompetencyStandard['headings']): string {
  switch (kind) {
    case 'duty':
      return headings.duty || WORDS.duties;
    case 'task':
      return headings.task;
    case 'outputs':
    case 'indicators':
    case 'knowledge':
    case 'skills':
    case 'attitudes':
      return COLUMNS[kind].printed;
    case 'prerequisites':
      return '條件';
    case 'notes':
      return '補充說明';
    case 'jobCategory':
      return WORDS.jobCategory;
    case 'occupation':
      return WORDS.occupation;
    case 'industry':
      return WORDS.industry;
    case 'description':
      return WORDS.description;
    case 'heading':
      return '欄位名稱';
  }
}
