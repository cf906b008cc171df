/** `npm run tables`: writes `src/standard/simplified.ts` and `src/search/names/readings.ts` anew. */
import { writeFileSync } from 'node:fs';
import { makeReadings, makeSimplifiedTable, versionOf } from './tables.ts';

const write = (path: string, text: string) => writeFileSync(new URL(`../../${path}`, import.meta.url), text);

const { traditional, simplified } = makeSimplifiedTable();
write(
  'src/standard/simplified.ts',
  `/** Traditional characters and their simplified forms, place by place. Made by \`npm run tables\` from ${versionOf('opencc-js')}. */
export const TRADITIONAL =
  '${traditional}';

export const SIMPLIFIED =
  '${simplified}';
`,
);

// Imported only here, because folding needs the table above.
const { fold } = await import('../../src/standard/fold.ts');
write(
  'src/search/names/readings.ts',
  `/**
 * One line per syllable without its tone, with the folded characters that can be read so. Made by \`npm run tables\` from
 * ${versionOf('pinyin-pro')}.
 */
export const READINGS = \`
${makeReadings(fold)}
\`;
`,
);
