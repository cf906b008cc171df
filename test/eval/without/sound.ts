export * from '../../../src/search/lines/alphabet.ts';

export const symbolPairsOf = (): never[] => [];
export const likenessOf = (unit: number, other: number): number => (unit === other ? 1 : 0);
