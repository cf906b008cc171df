export * from '../../../src/search/names/title-words.ts';

export const titleWords = (): never[] => [];
export const titleKeys = (): never[] => [];
