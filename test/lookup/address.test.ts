import { describe, expect, it } from 'vitest';
import { isGone } from '../../src/lookup/address.ts';
import { seedEngine } from '../support/seeds.ts';

const engine = seedEngine();

describe('the answer to what a control carries', () => {
  it.each<[question: string, gone: boolean, why: string]>([
    ['BAS2421-001v1#T3', false, 'it is there'],
    ['BAS2421-001v1#T33', true, 'the part is gone'],
    ['BAS2421-001v9', true, 'the version is gone'],
    ['XYZ9999-001v1#T3', true, 'the standard is gone'],
    ['', true, 'there was never one'],
    ['沒有這個職務', false, 'the words led nowhere from the beginning'],
    ['會議專案經理 T33', false, 'so did these'],
    ['說明', false, 'help is always there'],
  ])('%j is gone: %j (%s)', (question, gone) => {
    expect(isGone(question, engine.answer(question).result)).toBe(gone);
  });
});
