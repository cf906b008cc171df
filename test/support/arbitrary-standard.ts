/**
 * Random standards, as rich as real ones. Two standards that would be printed alike are never generated; each
 * exclusion says why. Aliases are left out because they are derived from versions and remark.
 */
import * as fc from 'fast-check';
import type { CompetencyStandard, Duty, Knowledge, Task } from '../../src/standard/schema.ts';

export type PrintedStandard = Omit<CompetencyStandard, 'aliases'>;

/** Ordinary ideographs that never form a heading or a label of the document. */
const IDEOGRAPHS = Array.from(
  '活動企劃會議專案資訊管理規定執行品質目標流程客戶需求分析報告溝通協調風險評估與及之的並將',
);

/** Words like K12 or P2 are left out: after a blank they cannot be told from a code. A4 is a code only among attitudes. */
const LATIN = [
  'ISO 9001',
  '3D',
  'AI',
  'A4',
  'Excel',
  'ERP',
  '5G',
  '20121',
  'Word 365',
  'ISO 9001 AI',
] as const;

const chunk = fc.string({ unit: fc.constantFrom(...IDEOGRAPHS), minLength: 1, maxLength: 8 });

const latin = fc.constantFrom(...LATIN);

const bracket = fc.oneof(
  chunk.map(text => `（${text}）`),
  chunk.map(text => `(${text})`),
  latin.map(text => `（${text}）`),
  latin.map(text => `(${text})`),
);

/** Text between two runs of ideographs. */
const between = fc.oneof(
  { arbitrary: fc.constantFrom('，', '、', '；', '/', '·', '－'), weight: 6 },
  { arbitrary: latin, weight: 2 },
  { arbitrary: latin.map(word => ` ${word} `), weight: 2 },
  { arbitrary: bracket, weight: 1 },
);

/** Begins with an ideograph: no document prints a text that begins with a comma or a bracket. */
function textOf(runs: { min: number; max: number }): fc.Arbitrary<string> {
  return fc
    .tuple(
      chunk,
      fc.array(fc.tuple(between, chunk), { minLength: runs.min, maxLength: runs.max }),
      fc.oneof(
        { arbitrary: fc.constant(''), weight: 4 },
        { arbitrary: fc.constant('。'), weight: 2 },
        { arbitrary: bracket, weight: 1 },
        // No single digit at the end: alone on its line, it would be a level.
        { arbitrary: fc.constantFrom('AI', 'ISO 9001'), weight: 1 },
      ),
    )
    .map(([first, more, end]) => first + more.flat().join('') + end);
}

const shortText = textOf({ min: 0, max: 1 });
const longText = textOf({ min: 0, max: 5 });
const name = fc.oneof({ arbitrary: chunk, weight: 5 }, { arbitrary: shortText, weight: 1 });

const level = fc.integer({ min: 1, max: 6 });

/** How a document numbers and merges its cells, on all of its pages. */
type Form = {
  codeWidth: 1 | 2 | 3;
  abilities: 'duty' | 'task';
  levels: 'duty' | 'task';
};

const form: fc.Arbitrary<Form> = fc.record({
  codeWidth: fc.constantFrom(1, 2, 3),
  abilities: fc.constantFrom('duty', 'duty', 'task'),
  levels: fc.constantFrom('duty', 'task'),
});

type AbilityText = Pick<Knowledge, 'text' | 'items'> & { step: number };

const abilityText: fc.Arbitrary<AbilityText> = fc
  .record({
    text: longText,
    items: fc.oneof(
      { arbitrary: fc.constant<string[]>([]), weight: 3 },
      { arbitrary: fc.array(longText, { minLength: 1, maxLength: 4 }), weight: 1 },
    ),
    isHead: fc.boolean(),
    // Codes that come from a common list (K09, K30, K62) skip numbers.
    step: fc.constantFrom(1, 1, 1, 2, 9),
  })
  .map(({ text, items, isHead, step }) => ({
    text: isHead && items.length > 0 ? `${text.replace(/。$/u, '')}：` : text,
    items,
    step,
  }));

type TaskTexts = {
  name: string;
  level: number;
  outputs: string[];
  indicators: string[];
  knowledge: AbilityText[];
  skills: AbilityText[];
};

const abilityTexts = fc.array(abilityText, { minLength: 0, maxLength: 4 });

const taskTexts: fc.Arbitrary<TaskTexts> = fc.record({
  name,
  level,
  outputs: fc.array(shortText, { maxLength: 3 }),
  indicators: fc.array(longText, { maxLength: 5 }),
  knowledge: abilityTexts,
  skills: abilityTexts,
});

type DutyTexts = { name: string; hasLevel: boolean; tasks: TaskTexts[] };

const dutyTexts: fc.Arbitrary<DutyTexts> = fc.record({
  name,
  // Missing for a whole duty or not at all: a blank cell below a printed level would belong to the same merged cell.
  hasLevel: fc.constantFrom(true, true, true, false),
  tasks: fc.array(taskTexts, { minLength: 1, maxLength: 5 }),
});

const duties: fc.Arbitrary<Duty[]> = fc
  .tuple(form, fc.array(dutyTexts, { minLength: 1, maxLength: 5 }))
  .map(([how, texts]) => numberDuties(how, texts));

function numberDuties(how: Form, texts: readonly DutyTexts[]): Duty[] {
  const number = numbering(how);
  const perTask = how.abilities === 'task' && texts.some(duty => duty.tasks.length > 1);
  return texts.map((duty, index): Duty => {
    const code = `${index + 1}`;
    const first = duty.tasks[0];
    const tasks = duty.tasks.map((task, place): Task => {
      const own = `${code}.${place + 1}`;
      const printed = how.levels === 'task' ? task.level : (first?.level ?? 1);
      return {
        code: `T${own}`,
        name: task.name,
        level: duty.hasLevel ? printed : null,
        outputs: task.outputs.map((text, line) => ({ code: `O${own}.${line + 1}`, text })),
        indicators: task.indicators.map((text, line) => ({ code: `P${own}.${line + 1}`, text })),
        knowledge: perTask ? number('K', ownAbilities(task.knowledge)) : [],
        skills: perTask ? number('S', task.skills) : [],
      };
    });
    const knowledge = perTask ? [] : number('K', first?.knowledge ?? []);
    const skills = perTask ? [] : number('S', first?.skills ?? []);
    return { code: `T${code}`, name: duty.name, knowledge, skills, tasks };
  });
}

/** Never empty where abilities are printed per task: cells that are blank in all later rows look like one merged cell. */
function ownAbilities(texts: readonly AbilityText[]): readonly AbilityText[] {
  return texts.length > 0 ? texts : [{ text: '規定', items: [], step: 1 }];
}

function numbering({ codeWidth }: Form): (letter: 'K' | 'S', texts: readonly AbilityText[]) => Knowledge[] {
  const last = { K: 0, S: 0 };
  return (letter, texts) =>
    texts.map(({ text, items, step }) => {
      last[letter] += last[letter] + step > 98 ? 1 : step;
      return { code: letter + String(last[letter]).padStart(codeWidth, '0'), text, items };
    });
}

const attitudes = fc
  .tuple(
    fc.boolean(),
    fc.boolean(),
    fc.array(fc.record({ name: chunk, description: longText }), { maxLength: 4 }),
  )
  .map(([isCoded, isDescribed, texts]) =>
    texts.map((text, index) => ({
      code: isCoded ? `A${String(index + 1).padStart(2, '0')}` : null,
      name: text.name,
      description: isDescribed ? text.description : null,
    })),
  );

const headings = fc.constantFrom(
  { duty: '主要職責', task: '工作任務' },
  { duty: '工作任務', task: '工作活動' },
);

const classified = (codes: readonly string[]) =>
  fc.record({ name: fc.tuple(chunk, chunk).map(parts => parts.join('／')), code: fc.constantFrom(...codes) });

const box = fc.record({
  name: fc.oneof(
    chunk,
    fc.tuple(latin, chunk).map(parts => parts.join('')),
  ),
  remark: fc.oneof(
    fc.constant(null),
    chunk,
    chunk.map(other => `此基準相關職業：如${other}`),
  ),
  jobCategories: fc.array(classified(['BAS', 'KMC']), { minLength: 1, maxLength: 2 }),
  occupations: fc.array(classified(['2421', '4999']), { minLength: 1, maxLength: 2 }),
  industries: fc.array(classified(['M7010', '8202', 'S9423']), { minLength: 1, maxLength: 3 }),
  description: longText,
  level: fc.oneof(level, fc.constant(null)),
  headings,
});

const CODE = 'BAS2421-001';

const versions = (own: string): fc.Arbitrary<Pick<PrintedStandard, 'code' | 'versions'>> =>
  fc.oneof(
    fc.constant({ code: `${CODE}v2`, versions: [] as PrintedStandard['versions'] }),
    chunk.map(oldName => ({
      code: `${CODE}v2`,
      versions: [
        { version: 'V2', code: `${CODE}v2`, name: own, status: '最新版本', note: '略', date: '2018/12/21' },
        {
          version: 'V1',
          code: CODE,
          name: oldName,
          status: '歷史版本',
          note: `已被《${CODE}v2》取代`,
          date: '2015/12/31',
        },
      ],
    })),
  );

/** Notes below the prerequisites begin with a known heading: often nothing else shows where the prerequisites end. */
const noteBelow = fc.tuple(
  fc.constantFrom('其他補充說明', '【註1】', '基準更新紀錄', '此項職能基準'),
  longText,
);

const supplements = fc.record({
  prerequisites: fc.array(longText, { maxLength: 3 }),
  notes: fc
    .tuple(
      fc.array(longText, { maxLength: 2 }),
      fc.array(
        noteBelow.map(parts => parts.join('')),
        { maxLength: 2 },
      ),
    )
    .map(lists => lists.flat()),
});

export const arbitraryStandard: fc.Arbitrary<PrintedStandard> = fc
  .tuple(box, duties, attitudes, supplements)
  .chain(([fields, work, printed, below]) =>
    versions(fields.name).map(table => ({
      ...fields,
      ...table,
      duties: work,
      attitudes: printed,
      ...below,
    })),
  );

/**
 * The same standards with a colon after every text that has sub-items. The wrapped layout prints only a blank before a
 * sub-item, so after a page break only that colon shows to which cell the sub-items belong.
 */
export function withListHeads(standards: fc.Arbitrary<PrintedStandard>): fc.Arbitrary<PrintedStandard> {
  const mark = (ability: Knowledge): Knowledge =>
    ability.items.length === 0 ? ability : { ...ability, text: `${ability.text.replace(/[。：]$/u, '')}：` };
  const markAll = <Place extends Duty | Task>(place: Place): Place => ({
    ...place,
    knowledge: place.knowledge.map(mark),
    skills: place.skills.map(mark),
  });
  return standards.map(standard => ({
    ...standard,
    duties: standard.duties.map(duty => markAll({ ...duty, tasks: duty.tasks.map(markAll) })),
  }));
}

/** A printer's free choices: `choose(3)` returns 0, 1 or 2. When all choices are used up it returns 0, the plainest one. */
export type Choose = (below: number) => number;

export const arbitraryChoices: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 0xffff }), {
  maxLength: 600,
  size: 'max',
});

export function chooser(choices: readonly number[]): Choose {
  let next = 0;
  return below => {
    const choice = choices[next] ?? 0;
    next += 1;
    return choice % below;
  };
}
