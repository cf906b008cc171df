/** The configured platforms, and what has become of each by now. */
import type { SourceReport } from '../files/live-engine.ts';
import type { Candidate, Platform, PlatformName, Started } from './platform.ts';

export type PlatformState = { kind: 'starting' } | Started;

/** `isStopping`: those that run are about to end. `source`: what they answer from, where that can change. */
export type Roster = {
  states: Map<PlatformName, PlatformState>;
  isStopping: boolean;
  source?: (() => SourceReport) | undefined;
};

export function newRoster(candidates: readonly Candidate[]): Roster {
  const configured = candidates.filter(({ kind }) => kind !== 'absent');
  return { states: new Map(configured.map(({ name }) => [name, { kind: 'starting' }])), isStopping: false };
}

export function startedPlatforms({ states }: Roster): Platform[] {
  return [...states.values()].flatMap(state => (state.kind === 'started' ? [state.platform] : []));
}
