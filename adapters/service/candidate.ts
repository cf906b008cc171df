/** The platforms that there are, as the environment configures them. */
import type { ReadPlatformEnv } from './env.ts';
import type { PlatformName, Services, Started } from './platform.ts';

/** `absent`: none of its variables is set. */
export type Candidate = { name: PlatformName } & (
  | { kind: 'absent' }
  | { kind: 'invalid'; problems: string[] }
  | { kind: 'configured'; start(services: Services): Promise<Started> }
);

/** A platform by what its variables say; what `start` needs is imported only when it is started. */
export function candidate<Env>(
  name: PlatformName,
  read: ReadPlatformEnv<Env>,
  start: (env: Env, services: Services) => Promise<Started>,
): Candidate {
  if (read.kind !== 'env') return { name, ...read };
  return { name, kind: 'configured', start: services => start(read.env, services) };
}
