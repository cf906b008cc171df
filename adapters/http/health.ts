/** `/healthz`: what each platform says about itself. */
import type { SourceReport } from '../files/live-engine.ts';
import type { Health, PlatformName } from '../service/platform.ts';
import type { PlatformState, Roster } from '../service/roster.ts';

/** `ok`: whether at least one platform answers. */
export type HealthReport = {
  ok: boolean;
  platforms: Partial<Record<PlatformName, Health>>;
  standards?: SourceReport;
};

/**
 * Healthy while any platform answers: an orchestrator restarts an unhealthy process, and restarting for one platform would
 * interrupt the other. The report has each platform's own state.
 */
export function reportHealth({ states, isStopping, source }: Roster): HealthReport {
  const platforms = [...states].map(([name, state]) => [name, healthOf(state, isStopping)] as const);
  return {
    ok: platforms.some(([, { ok }]) => ok),
    platforms: Object.fromEntries(platforms),
    ...(source ? { standards: source() } : {}),
  };
}

function healthOf(state: PlatformState, isStopping: boolean): Health {
  switch (state.kind) {
    case 'starting':
      return { ok: false, detail: 'starting' };
    case 'failed':
      return { ok: false, detail: 'did not start, see the log' };
    case 'started':
      return isStopping ? { ok: false, detail: 'stopping' } : state.platform.health();
  }
}
