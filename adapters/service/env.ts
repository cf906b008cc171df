/** The variables of `.env.example` that every way of running shares, and how all of them are read. Blank means missing. */
import * as z from 'zod';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

export type Variables = Readonly<Record<string, string | undefined>>;

/** What reading an environment comes to: what it says, or every problem, a line each. */
export type ReadEnv<Env> = { kind: 'env'; env: Env } | { kind: 'invalid'; problems: string[] };

/** A variable that may be missing; `NAME=` in a copied `.env.example` is missing too, blanks around a value are none. */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema> | undefined> {
  return z.preprocess(
    value => (typeof value === 'string' ? value.trim() || undefined : value),
    schema.optional(),
  );
}

/** An address over HTTP. @param example one that is right */
export function address(example: string): z.ZodURL {
  return z.url({
    protocol: /^https?$/u,
    error: `is no address; leave it away, or give one like ${example}`,
  });
}

/** What is wrong with variables, a line each: `NAME what is wrong (where to get the value)`. */
export function problemsOf(error: z.ZodError): string[] {
  return error.issues.map(
    ({ path, message }) => `${path.join('.')} ${message} (see .env.example for where to get the value)`,
  );
}

/** `absent`: nobody wants the platform. */
export type ReadPlatformEnv<Env> = ReadEnv<Env> | { kind: 'absent' };

/** `missingFrom`: what must be there beside the variables that are given, a line each; `toEnv` is asked where nothing is missing. */
type PlatformVariables<Values, Env> = {
  prefix: string;
  schema: z.ZodType<Values>;
  missingFrom: (given: ReadonlySet<string>) => string[];
  toEnv: (values: Values) => Env | null;
};

/** Reads what a platform needs, or says everything that is wrong with it and missing from it. */
export function readPlatformEnv<Values, Env>(
  variables: Variables,
  { prefix, schema, missingFrom, toEnv }: PlatformVariables<Values, Env>,
): ReadPlatformEnv<Env> {
  const given = Object.keys(variables).filter(name => name.startsWith(prefix) && variables[name]?.trim());
  if (given.length === 0) return { kind: 'absent' };
  const read = schema.safeParse(variables);
  const missing = missingFrom(new Set(given));
  const problems = [...(read.error ? problemsOf(read.error) : []), ...missing];
  const env = read.success && problems.length === 0 ? toEnv(read.data) : null;
  return env === null ? { kind: 'invalid', problems } : { kind: 'env', env };
}

/** Where the standards and the team's names for them are; every way of running reads these two. */
export const sourceVariables = {
  STANDARDS: optional(
    z.string().refine(path => !/\.(?:json|txt|pdf)$/iu.test(path), {
      error: 'names one file; give a folder of JSON files or an NDJSON file (.ndjson, .ndjson.gz)',
    }),
  ),
  ALIASES: optional(
    z.string().endsWith('.json', { error: 'is no JSON file; give a file like seeds/aliases.json' }),
  ),
};

const LARGEST_PORT = 65_535;

const envSchema = z.object({
  ...sourceVariables,
  PORT: optional(
    z
      .string()
      .refine(port => /^\d{1,5}$/u.test(port) && Number(port) <= LARGEST_PORT, {
        error: `is no port; give a number between 0 and ${LARGEST_PORT}, like 3000`,
      })
      .transform(Number),
  ),
  LOG_LEVEL: optional(
    z
      .string()
      .toLowerCase()
      .pipe(z.enum(LOG_LEVELS, { error: `is none of ${LOG_LEVELS.join(', ')}` })),
  ),
  LOG_QUESTIONS: optional(
    z
      .enum(['1', 'true', '0', 'false'], { error: 'is neither 1 nor 0; give 1 to log what people ask' })
      .transform(value => value === '1' || value === 'true'),
  ),
});

/** `standards`, `aliases`: `null` for the seeds. `port`: `null` where no server is wanted. */
export type ServiceEnv = {
  standards: string | null;
  aliases: string | null;
  port: number | null;
  logLevel: LogLevel;
  logQuestions: boolean;
};

/** Reads what the chat platforms share, or says everything that is wrong with it. */
export function readServiceEnv(variables: Variables): ReadEnv<ServiceEnv> {
  const read = envSchema.safeParse(variables);
  if (!read.success) return { kind: 'invalid', problems: problemsOf(read.error) };
  const { STANDARDS, ALIASES, PORT, LOG_LEVEL, LOG_QUESTIONS } = read.data;
  const env = {
    standards: STANDARDS ?? null,
    aliases: ALIASES ?? null,
    port: PORT ?? null,
    logLevel: LOG_LEVEL ?? 'info',
    logQuestions: LOG_QUESTIONS ?? false,
  } as const;
  return { kind: 'env', env };
}
