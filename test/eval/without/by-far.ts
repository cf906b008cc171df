export * from '../../../src/search/tuning.ts';

export const BY_FAR: never[] = [];
