/** Codes of parts as they stand in a question. */
import { type PartCode, readPartCode } from '../standard/code.ts';
import type { Meaning, PartRead } from './stretch.ts';

/** A part of a duty has a letter behind the number: T2a.1. */
export const GROUP = String.raw`(?:[a-z](?=\.\d))?`;
const T = String.raw`t\s?\d{1,2}[a-z]?(?:\.\d{1,2}){0,2}`;
const OP = String.raw`[op]\s?\d{1,3}${GROUP}(?:\.\d{1,3}){1,3}`;
const KSA = String.raw`[ksa]\s?\d{1,3}`;
/** Nothing Latin stands before it, but for a standard's code: bas2421001t3. */
export const NOT_BEHIND = String.raw`(?:(?<![a-z0-9]|[a-z0-9]\.|^\.)|(?<=[a-z]{3}[a-z0-9]\d{3}-?\d{3}(?:v\d)?))`;
export const NOT_BEFORE = String.raw`(?![a-z0-9]|\.\d)`;

/** `T3`, `P3.2.1`, `K 07`. */
export const CODE_IN_TEXT = `(?:${T}|${OP}|${KSA})`;

/** Between the ends of a range. */
export const TO = String.raw`\s*(?:~|-|–|—|～|(?:一路|一直|開始|起)?[到至]|to)\s*`;

export function asked(part: PartRead): Meaning {
  return { role: 'part', asked: part };
}

export function partOf(code: string): PartCode | null {
  return readPartCode(code.replace(/\s/gu, ''));
}
