/** One process reads the PDFs of all tests; it ends with them. */
import { createPdfReader } from '../../adapters/import/pdf/reader.ts';

export const pdf = createPdfReader({ processes: 1 });
