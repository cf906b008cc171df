import type { Finding } from '../../../src/search/match.ts';

export * from '../../../src/search/names/near-names.ts';

export const findNearNames = (): Finding => ({ kind: 'none', nearest: [] });
