export * from '../../../src/search/names/look-alikes.ts';

export const lookAlikes = (): null => null;
export const alikeRowsOf = (): never[] => [];
