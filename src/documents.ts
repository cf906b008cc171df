/** The door for adapters that read documents: apart from `index.ts`, so that asking does not load the parser. */
export { decodeDocument } from './parse/decode.ts';
export type { Issue, Refusal } from './parse/issue.ts';
export { type Parsed, parseDocument } from './parse/parse-document.ts';
