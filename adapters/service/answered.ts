/** One line in the log for each answer: how fast it was and of what kind, but not what was asked. */
import type { Services } from './platform.ts';

/** `kind`: the kind of the result, or of what was answered instead. */
export type Answered = { platform: string; kind: string; milliseconds: number; question: string };

/** The question is logged only where the operator asked for it; at `debug`, also how it was understood. */
export function logAnswer(
  { log, logQuestions, engine }: Pick<Services, 'log' | 'logQuestions' | 'engine'>,
  { platform, kind, milliseconds, question }: Answered,
): void {
  const ms = Math.round(milliseconds * 10) / 10;
  log.info({ platform, kind, ms, ...(logQuestions ? { question } : {}) }, 'answer');
  if (!logQuestions || question === '' || !log.isLevelEnabled('debug')) return;
  log.debug({ platform, question, ...engine.explain(question) }, 'understood');
}
