/** Small standards for tests. Fields that are not given are empty or have a simple default. */
import type { CompetencyStandard } from '../../src/index.ts';

type Duty = CompetencyStandard['duties'][number];
type Task = Duty['tasks'][number];

export function buildStandard(some: Partial<CompetencyStandard> = {}): CompetencyStandard {
  return {
    code: 'XYZ1234-001',
    name: '測試人員',
    remark: null,
    aliases: [],
    versions: [],
    jobCategories: [{ name: '測試／測試', code: 'XYZ' }],
    occupations: [],
    industries: [],
    description: '進行測試。',
    level: 4,
    headings: { duty: '主要職責', task: '工作任務' },
    duties: [buildDuty()],
    attitudes: [],
    prerequisites: [],
    notes: [],
    ...some,
  };
}

export function buildDuty(some: Partial<Duty> = {}): Duty {
  return { code: 'T1', name: '準備', knowledge: [], skills: [], tasks: [buildTask()], ...some };
}

export function buildTask(some: Partial<Task> = {}): Task {
  return {
    code: 'T1.1',
    name: '準備工具',
    level: 4,
    outputs: [],
    indicators: [{ code: 'P1.1.1', text: '備妥工具' }],
    knowledge: [],
    skills: [],
    ...some,
  };
}
