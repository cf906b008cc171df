/** `--without X`: what finding lines and names is worth without one of its mechanisms. */
import { register } from 'node:module';

/** The file that each mechanism lives in; beside this one stands what is loaded instead. */
const MECHANISMS: Readonly<Record<string, string>> = {
  sound: 'lines/alphabet.ts',
  'look-alikes': 'names/look-alikes.ts',
  lexicon: 'lexicon/lexicon.ts',
  weightless: 'lines/weightless.ts',
  rarity: 'lines/line-index.ts',
  'by-far': 'tuning.ts',
  latin: 'lines/latin-words.ts',
  'title-words': 'names/title-words.ts',
  initials: 'names/initials.ts',
  syllables: 'names/by-sound.ts',
  near: 'names/near-names.ts',
};

/** To be called before anything of the engine is loaded. */
export function leaveOut(mechanism: string): void {
  const file = MECHANISMS[mechanism];
  if (file === undefined) throw new Error(`--without ${Object.keys(MECHANISMS).join(' | ')}`);
  const from = new URL(`../../../src/search/${file}`, import.meta.url).href;
  const to = new URL(`${mechanism}.ts`, import.meta.url).href;
  register('./hooks.ts', { parentURL: import.meta.url, data: [[from, to]] });
}
