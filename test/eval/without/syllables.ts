import type { Finding } from '../../../src/search/match.ts';

export * from '../../../src/search/names/by-sound.ts';

export const findBySound = (): Finding => ({ kind: 'none', nearest: [] });
