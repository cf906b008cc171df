/** The shape of a competency standard (職能基準). Every domain type is inferred from here. */
import * as z from 'zod';

/** Printed text that is never empty; where a document may leave a cell blank it is a plain string. */
const text = z.string().min(1);

const named = z.strictObject({ name: z.string(), code: z.string() });

/** A line with its code: a work output (工作產出) or a behavioural indicator (行為指標). */
const codedLine = z.strictObject({ code: z.string(), text: z.string() });

/** Knowledge (知識) or a skill (技能), with the sub-items printed below it. */
const ability = z.strictObject({ code: z.string(), text: z.string(), items: z.array(text) });

/**
 * The level, and what is printed where that is not just its number: `3（初）`. Without a number the words stand alone: 基礎/進階.
 */
const levelled = {
  level: z.int().min(1).max(6).nullable(),
  printedLevel: text.optional(),
};

const task = z.strictObject({
  code: text,
  name: z.string(),
  ...levelled,
  outputs: z.array(codedLine),
  indicators: z.array(codedLine),
  knowledge: z.array(ability),
  skills: z.array(ability),
});

const duty = z.strictObject({
  code: text,
  name: z.string(),
  knowledge: z.array(ability),
  skills: z.array(ability),
  tasks: z.array(task),
});

const attitude = z.strictObject({ code: text.nullable(), name: text, description: text.nullable() });

const version = z.strictObject({
  version: text,
  code: text,
  name: text,
  status: z.string(),
  note: z.string(),
  date: z.string(),
});

/** A standard as JSON: unknown keys are refused, everything is present; only `aliases` and `printedLevel` may be left out. */
const standardSchema = z.strictObject({
  code: text,
  name: text,
  remark: text.nullable(),
  aliases: z.array(text).default([]),
  versions: z.array(version),
  jobCategories: z.array(named),
  occupations: z.array(named),
  industries: z.array(named),
  description: z.string(),
  ...levelled,
  headings: z.strictObject({ duty: z.string(), task: text }),
  duties: z.array(duty).min(1),
  attitudes: z.array(attitude),
  prerequisites: z.array(text),
  notes: z.array(text),
});

export type CompetencyStandard = z.infer<typeof standardSchema>;
export type Duty = CompetencyStandard['duties'][number];
export type Task = Duty['tasks'][number];
export type Output = Task['outputs'][number];
export type Knowledge = Duty['knowledge'][number];
export type Attitude = CompetencyStandard['attitudes'][number];
export type Version = CompetencyStandard['versions'][number];

/**
 * Reads a value that came from outside as a standard.
 * @returns the standard, or every problem as one line `path: what is wrong`.
 */
export function readStandard(
  value: unknown,
): { kind: 'standard'; standard: CompetencyStandard } | { kind: 'invalid'; problems: string[] } {
  const read = standardSchema.safeParse(value);
  if (read.success) return { kind: 'standard', standard: read.data };
  const problems = read.error.issues.map(issue => `${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  return { kind: 'invalid', problems };
}
