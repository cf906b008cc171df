import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { readStandard } from '../../src/standard/schema.ts';
import { FAULTLESS } from '../support/seed-documents.ts';

const parsed = parseDocument(FAULTLESS);
const standard = parsed.kind === 'parsed' ? parsed.standard : null;

/** The faultless standard with other values; `undefined` takes a field away, as JSON does. */
function changed(values: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify({ ...standard, ...values }));
}

describe('a value from outside is read as a standard', () => {
  test('a whole one is returned as it is', () => {
    expect(readStandard(changed({}))).toEqual({ kind: 'standard', standard });
  });

  test('aliases may be absent', () => {
    const withoutAliases = changed({ aliases: undefined });
    expect(readStandard(withoutAliases)).toEqual({
      kind: 'standard',
      standard: { ...standard, aliases: [] },
    });
  });

  test.each([
    ['no remark', { remark: null }],
    ['no level', { level: null }],
    ['a document without the duty column', { headings: { duty: '', task: '工作任務' } }],
    ['no description', { description: '' }],
    ['no attitudes', { attitudes: [] }],
    [
      'an attitude without code and description',
      { attitudes: [{ code: null, name: '耐心', description: null }] },
    ],
  ])('%s is allowed', (...[, values]) => {
    expect(readStandard(changed(values)).kind).toBe('standard');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['an unknown key', { colour: 'red' }, 'the whole: Unrecognized key: "colour"'],
    [
      'a field that is missing',
      { name: undefined },
      'name: Invalid input: expected string, received undefined',
    ],
    ['an empty name', { name: '' }, 'name: Too small: expected string to have >=1 characters'],
    ['level 7', { level: 7 }, 'level: Too big: expected number to be <=6'],
    ['level 0', { level: 0 }, 'level: Too small: expected number to be >=1'],
    ['half a level', { level: 3.5 }, 'level: Invalid input: expected int, received number'],
    ['a level in words', { level: '4' }, 'level: Invalid input: expected number, received string'],
    ['no duties', { duties: [] }, 'duties: Too small: expected array to have >=1 items'],
    [
      'a note that is empty',
      { notes: ['a', ''] },
      'notes.1: Too small: expected string to have >=1 characters',
    ],
    [
      'an unknown key deep inside',
      { industries: [{ name: '零售業', code: 'G', year: 2020 }] },
      'industries.0: Unrecognized key: "year"',
    ],
  ])('%s is a problem with its path', (...[, values, problem]) => {
    expect(readStandard(changed(values))).toEqual({ kind: 'invalid', problems: [problem] });
  });

  test('all problems are named at once', () => {
    const read = readStandard(changed({ name: '', level: 9, notes: null }));
    expect(read.kind === 'invalid' && read.problems.map(problem => problem.split(':')[0])).toEqual([
      'name',
      'level',
      'notes',
    ]);
  });

  test.each([null, undefined, 7, 'text', [], [{}]])('%j is no standard', value => {
    expect(readStandard(value).kind).toBe('invalid');
  });
});
