/** The door for adapters that read documents: apart from `index.ts`, so that asking does not load the parser. */
export { decodeDocument } from './parse/decode.ts';
export { type Issue, type Refusal, refuse } from './parse/issue.ts';
export type { Cell, SourceRow } from './parse/line.ts';
export { type Parsed, parseDocument, parseRows } from './parse/parse-document.ts';
