/** What each platform says about itself. */
import type { Health, Platform, PlatformName } from './platform.ts';

/** `ok`: whether anybody gets answers. */
export type HealthReport = { ok: boolean; platforms: Partial<Record<PlatformName, Health>> };

/**
 * Ill is only who answers nowhere: an orchestrator restarts an ill process, and one failing platform would take the other
 * down with it. Each platform's own state stands in the report.
 *
 * @param absent platforms that were configured but did not start
 */
export function reportHealth(platforms: readonly Platform[], absent: readonly PlatformName[]): HealthReport {
  const states = platforms.map(platform => [platform.name, platform.health()] as const);
  const missing = absent.map(name => [name, { ok: false, detail: 'did not start, see the log' }] as const);
  return {
    ok: states.some(([, { ok }]) => ok),
    platforms: Object.fromEntries([...states, ...missing]),
  };
}
