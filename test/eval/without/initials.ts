import type { Finding } from '../../../src/search/match.ts';

export * from '../../../src/search/names/initials.ts';

export const findByInitials = (): Finding => ({ kind: 'none', nearest: [] });
