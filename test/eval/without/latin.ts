import { foldCharacters } from '../../../src/standard/fold.ts';

export * from '../../../src/search/lines/latin-words.ts';

export const corrected = (text: string): string => foldCharacters(text);
