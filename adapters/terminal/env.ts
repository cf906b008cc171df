/** The variables of `.env.example` that the terminal uses. Blank means missing. */
import * as z from 'zod';
import { optional, problemsOf, type ReadEnv, sourceVariables, type Variables } from '../service/env.ts';

const envSchema = z.object({ ...sourceVariables, NO_COLOR: optional(z.string()) });

/** `standards`, `aliases`: `null` for the seeds. `noColor`: see https://no-color.org. */
export type Env = { standards: string | null; aliases: string | null; noColor: boolean };

/** Reads the environment, or reports everything that is wrong with it. */
export function readEnv(variables: Variables): ReadEnv<Env> {
  const read = envSchema.safeParse(variables);
  if (!read.success) return { kind: 'invalid', problems: problemsOf(read.error) };
  const { STANDARDS, ALIASES, NO_COLOR } = read.data;
  const env = { standards: STANDARDS ?? null, aliases: ALIASES ?? null, noColor: NO_COLOR !== undefined };
  return { kind: 'env', env };
}
