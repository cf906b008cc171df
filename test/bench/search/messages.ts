/** What a process that measures one engine at one size tells the one that prints. */
import { z } from 'zod';
import { GROUPS } from './questions.ts';

const message = z.discriminatedUnion('kind', [
  /** `megabytes`: of the standards alone, before anything is built from them. */
  z.object({ kind: z.literal('loaded'), megabytes: z.number() }),
  /** Told once a size: `texts` are the distinct ones of the `lines`. */
  z.object({ kind: z.literal('counted'), lines: z.number(), texts: z.number() }),
  /** `heap`: what building added; `rss`: the whole process. Both in MB after garbage was collected. */
  z.object({ kind: z.literal('built'), seconds: z.number(), heap: z.number(), rss: z.number() }),
  /** Milliseconds by the kind of question: `samples` the median of each, `slowest` of all rounds. `asked` of `of` in the time. */
  z.object({
    kind: z.literal('asked'),
    group: z.enum(GROUPS),
    kinds: z.record(z.string(), z.object({ samples: z.array(z.number()), slowest: z.number() })),
    asked: z.number(),
    of: z.number(),
  }),
  /** Of each question the place of the first right answer among the first five, `null` for none; asked in the time of `of`. */
  z.object({
    kind: z.literal('judged'),
    group: z.enum(GROUPS),
    places: z.array(z.number().nullable()),
    of: z.number(),
  }),
]);

export type Message = z.infer<typeof message>;

export function readMessage(value: unknown): Message {
  return message.parse(value);
}
