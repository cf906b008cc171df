/**
 * `npm run eval`: the report on whole questions, and on finding standards and lines. `--failures` lists what was missed,
 * `--class X` narrows, `--only seeds|corpus` leaves out a half, `--only whole` asks whole questions alone, `--seed N` draws other edits, `--write-golden` pins what is right today,
 * `--without sound` (lexicon, rarity …) leaves out a mechanism of finding lines.
 */
import { parseArgs } from 'node:util';
import { leaveOut } from './without/without.ts';

const { values } = parseArgs({
  options: {
    failures: { type: 'boolean', default: false },
    class: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'write-golden': { type: 'boolean', default: false },
    without: { type: 'string' },
  },
});

if (values.without !== undefined) leaveOut(values.without);
const { evaluate } = await import('./evaluate.ts');
await evaluate({ ...values, seed: Number(values.seed), writesGolden: values['write-golden'] });
