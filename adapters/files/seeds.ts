/** Where the standards are that come with the program. */
import { fileURLToPath } from 'node:url';
import type { Seeds } from './load-engine.ts';

export const SEEDS: Seeds = {
  standards: fileURLToPath(new URL('../../seeds/standards/', import.meta.url)),
  aliases: fileURLToPath(new URL('../../seeds/aliases.json', import.meta.url)),
};
