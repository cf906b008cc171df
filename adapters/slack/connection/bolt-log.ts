/** Writes Bolt's warnings and errors to our log. Its debug lines hold whole requests, so they are dropped. */
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

/** Node's message about invalid JSON quotes the body, which may hold what somebody wrote. */
const QUOTED = /(?<=Unexpected token) .*/su;

/** Objects are left out: they are requests and responses. */
function inWords(parts: readonly unknown[]): string {
  return parts
    .flatMap(part => {
      if (part instanceof Error) return [part.message];
      return typeof part === 'string' ? [part] : [];
    })
    .join(' ')
    .replace(QUOTED, '');
}
