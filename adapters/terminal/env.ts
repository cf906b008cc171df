/** The environment of the terminal adapter: every variable of `.env.example` that it uses. Blank means missing. */
import * as z from 'zod';

const blankIsMissing = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const envSchema = z.object({
  STANDARDS: z.preprocess(
    blankIsMissing,
    z
      .string()
      .refine(path => !/\.(?:json|txt|pdf)$/iu.test(path), {
        error: 'names one file; give a folder of JSON files or an NDJSON file (.ndjson, .ndjson.gz)',
      })
      .optional(),
  ),
  ALIASES: z.preprocess(
    blankIsMissing,
    z
      .string()
      .endsWith('.json', { error: 'is no JSON file; give a file like seeds/aliases.json' })
      .optional(),
  ),
  NO_COLOR: z.preprocess(blankIsMissing, z.string().optional()),
});

/**
 * `standards`: where to read standards from, if not the seeds; `aliases`: what the team calls them. `noColor`: the wish of
 * https://no-color.org.
 */
export type Env = { standards: string | null; aliases: string | null; noColor: boolean };

/** Reads the environment, or says everything that is wrong with it, a line each. */
export function readEnv(
  variables: Readonly<Record<string, string | undefined>>,
): { kind: 'env'; env: Env } | { kind: 'invalid'; problems: string[] } {
  const read = envSchema.safeParse(variables);
  if (!read.success) {
    const problems = read.error.issues.map(
      ({ path, message }) => `${path.join('.')} ${message} (see .env.example for where to get the value)`,
    );
    return { kind: 'invalid', problems };
  }
  const { STANDARDS, ALIASES, NO_COLOR } = read.data;
  const env = { standards: STANDARDS ?? null, aliases: ALIASES ?? null, noColor: NO_COLOR !== undefined };
  return { kind: 'env', env };
}
