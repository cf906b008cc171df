/** What Bolt has to say, in our log: warnings and errors only, as its debug lines hold whole requests. */
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../service/log.ts';

export function boltLogger(log: Log): Logger {
  const quiet = (): void => {};
  return {
    debug: quiet,
    info: quiet,
    warn: (...parts: unknown[]) => log.warn({ platform: 'slack', from: 'bolt' }, inWords(parts)),
    error: (...parts: unknown[]) => log.error({ platform: 'slack', from: 'bolt' }, inWords(parts)),
    setLevel: quiet,
    getLevel: () => LogLevel.WARN,
    setName: quiet,
  };
}

/** How Node says that a body is no JSON: it goes on with what stands there, which somebody may have written. */
const QUOTED = /(?<=Unexpected token) .*/su;

/** Objects are left out: they are requests and their answers. */
function inWords(parts: readonly unknown[]): string {
  return parts
    .flatMap(part => {
      if (part instanceof Error) return [part.message];
      return typeof part === 'string' ? [part] : [];
    })
    .join(' ')
    .replace(QUOTED, '');
}
