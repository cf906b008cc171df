/** The variables of `.env.example` that all platforms share, and how every adapter reads its own. Blank means missing. */
import * as z from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

export type Variables = Readonly<Record<string, string | undefined>>;

/** The environment as read, or every problem with it, one line each. */
export type ReadEnv<Env> = { kind: 'env'; env: Env } | { kind: 'invalid'; problems: string[] };

/** A variable that may be missing. `NAME=` counts as missing, as in a copied `.env.example`; blanks around a value are removed. */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema> | undefined> {
  return z.preprocess(
    value => (typeof value === 'string' ? value.trim() || undefined : value),
    schema.optional(),
  );
}

/** @param example an address that would be right */
export function address(example: string): z.ZodURL {
  return z.url({
    protocol: /^https?$/u,
    error: `is not an address; leave it out, or give one like ${example}`,
  });
}

/** One line for each problem: `NAME what is wrong (where to get the value)`. */
export function problemsOf(error: z.ZodError): string[] {
  return error.issues.map(
    ({ path, message }) => `${path.join('.')} ${message} (see .env.example for where to get the value)`,
  );
}

/** `absent`: none of the platform's variables is set. */
export type ReadPlatformEnv<Env> = ReadEnv<Env> | { kind: 'absent' };

/** `missingFrom`: one line for each variable that the given ones need; `toEnv` is called only if there are no problems. */
type PlatformVariables<Values, Env> = {
  prefix: string;
  schema: z.ZodType<Values>;
  missingFrom: (given: ReadonlySet<string>) => string[];
  toEnv: (values: Values) => Env | null;
};

/** Reads what a platform needs, or reports everything that is wrong or missing. */
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

/** Where to read the standards, and the team's own names for them; the terminal reads these two as well. */
export const sourceVariables = {
  STANDARDS: optional(
    z.string().refine(path => !/\.(?:odt|docx|pdf|txt|json)$/iu.test(path), {
      error:
        'names one file; give a folder of documents (.odt, .docx, .pdf, .txt, .json) or an NDJSON file (.ndjson, .ndjson.gz)',
    }),
  ),
  ALIASES: optional(
    z.string().endsWith('.json', { error: 'is not a JSON file; give a file like seeds/aliases.json' }),
  ),
};

const LARGEST_PORT = 65_535;

const envSchema = z.object({
  ...sourceVariables,
  PORT: optional(
    z
      .string()
      .refine(port => /^\d{1,5}$/u.test(port) && Number(port) <= LARGEST_PORT, {
        error: `is not a port; give a number between 0 and ${LARGEST_PORT}, like 3000`,
      })
      .transform(Number),
  ),
  LOG_LEVEL: optional(
    z
      .string()
      .toLowerCase()
      .pipe(z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })),
  ),
  LOG_QUESTIONS: optional(
    z
      .enum(['1', 'true', '0', 'false'], { error: 'must be 1 or 0; give 1 to log what people ask' })
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

/** Reads what all chat platforms share, or reports everything that is wrong with it. */
export function readServiceEnv(variables: Variables): ReadEnv<ServiceEnv> {
  const read = envSchema.safeParse(variables);
  if (!read.success) return { kind: 'invalid', problems: problemsOf(read.error) };
  const { STANDARDS = null, ALIASES = null, PORT = null, LOG_LEVEL, LOG_QUESTIONS = false } = read.data;
  const env = { standards: STANDARDS, aliases: ALIASES, port: PORT, logQuestions: LOG_QUESTIONS };
  return { kind: 'env', env: { ...env, logLevel: LOG_LEVEL ?? 'info' } };
}
