/** A line of standard input: a question, or one that is asked after another. */
import * as z from 'zod';

/** `about`: the question before it. */
const FollowUp = z.strictObject({ question: z.string(), about: z.string() });

export type LineAsked = { question: string; about: string | undefined };

/** @example {"question":"那 T4 呢","about":"會議專案經理 T3"} is that question, asked after the other. */
export function readLine(line: string): LineAsked {
  if (!line.startsWith('{')) return { question: line, about: undefined };
  try {
    const read = FollowUp.safeParse(JSON.parse(line));
    if (read.success) return read.data;
  } catch {
    // Not JSON: somebody asks with a brace.
  }
  return { question: line, about: undefined };
}
