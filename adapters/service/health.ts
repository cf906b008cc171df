/** What each platform says about itself. */
import type { Health, Platform, PlatformName } from './platform.ts';
import type { Roster } from './start.ts';

/** `ok`: whether anybody gets answers. */
export type HealthReport = { ok: boolean; platforms: Partial<Record<PlatformName, Health>> };

/**
 * Ill is only who answers nowhere: an orchestrator restarts an ill process, and one failing platform would take the other
 * down with it. Each platform's own state stands in the report.
 */
export function reportHealth({ platforms, failures, starting, isStopping }: Roster): HealthReport {
  const healthOf = (platform: Platform): Health => (isStopping ? STOPPING : platform.health());
  const states = platforms.map(platform => [platform.name, healthOf(platform)] as const);
  return {
    ok: states.some(([, { ok }]) => ok),
    platforms: Object.fromEntries([
      ...states,
      ...[...starting].map(name => [name, { ok: false, detail: 'starting' }] as const),
      ...failures.map(({ name }) => [name, { ok: false, detail: 'did not start, see the log' }] as const),
    ]),
  };
}

const STOPPING: Health = { ok: false, detail: 'stopping' };
