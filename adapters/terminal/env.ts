/** The environment of the terminal adapter: every variable of `.env.example` that it uses. Blank means missing. */
import * as z from 'zod';
import { optional, problemsOf, type ReadEnv, sourceVariables, type Variables } from '../service/env.ts';

const envSchema = z.object({ ...sourceVariables, NO_COLOR: optional(z.string()) });

/**
 * `standards`: where to read standards from, if not the seeds; `aliases`: what the team calls them. `noColor`: the wish of
 * https://no-color.org.
 */
export type Env = { standards: string | null; aliases: string | null; noColor: boolean };

/** Reads the environment, or says everything that is wrong with it, a line each. */
export function readEnv(variables: Variables): ReadEnv<Env> {
  const read = envSchema.safeParse(variables);
  if (!read.success) return { kind: 'invalid', problems: problemsOf(read.error) };
  const { STANDARDS, ALIASES, NO_COLOR } = read.data;
  const env = { standards: STANDARDS ?? null, aliases: ALIASES ?? null, noColor: NO_COLOR !== undefined };
  return { kind: 'env', env };
}
