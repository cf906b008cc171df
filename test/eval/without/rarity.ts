export * from '../../../src/search/lines/line-index.ts';

export const rarityOf = (): number => 0.5;
