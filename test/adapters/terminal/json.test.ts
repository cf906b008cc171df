import { describe, expect, it } from 'vitest';
import { toJson } from '../../../adapters/terminal/json.ts';
import { createEngine, type CompetencyStandard } from '../../../src/index.ts';
import { buildDuty, buildStandard } from '../../support/build.ts';
import { seedEngine } from '../../support/seeds.ts';

const engine = seedEngine();

function jsonOf(question: string, standards?: CompetencyStandard[]) {
  const line = toJson(question, (standards ? createEngine(standards) : engine).answer(question));
  expect(line.indexOf('\n')).toBe(line.length - 1);
  return JSON.parse(line);
}

const EVENT = { standard: 'BAS2421-001', name: '會議專案經理' };
const UNION = { standard: 'BAS4999-001v2', name: '工會總幹事' };

describe('an answer as JSON', () => {
  it.each([
    ['會議專案經理', 'standard', { ...EVENT, part: null, how: 'exact', score: 1 }],
    ['bas2421001', 'standard', { ...EVENT, part: null, how: 'code', score: 1 }],
    ['工會幹部', 'standard', { ...UNION, part: null, how: 'alias', score: 1 }],
    ['會議專案經理 T3', 'duty', { ...EVENT, part: 'T3', how: 'exact', score: 1 }],
    ['會議專案經理 t3.2', 'task', { ...EVENT, part: 'T3.2', how: 'exact', score: 1 }],
    ['會議專案經理 p3.2.1', 'item', { ...EVENT, part: 'P3.2.1', how: 'exact', score: 1 }],
    ['會議專案經理 K028', 'item', { ...EVENT, part: 'K28', how: 'exact', score: 1 }],
    ['會議專案經理 T3 指標', 'columns', { ...EVENT, part: 'T3', how: 'exact', score: 1 }],
    ['會議專案經理 態度', 'columns', { ...EVENT, part: null, how: 'exact', score: 1 }],
  ])('%j asserts one %s: %j', (question, kind, match) => {
    expect(jsonOf(question)).toMatchObject({
      query: question,
      kind,
      matches: [match],
      suggestions: [],
      source: { code: match.standard, name: match.name },
    });
  });

  it('says how a duty or task was found: by its own words, not by the name', () => {
    const [match] = jsonOf('會議專案經理 追蹤進度').matches;
    expect(match).toMatchObject({ ...EVENT, part: 'T3.3', how: 'content' });
    expect(match.score).toBeLessThanOrEqual(1);
  });

  it('lists the lines that hold the words, best first', () => {
    const { kind, matches } = jsonOf('談判');
    const scores = matches.map(({ score }: { score: number }) => score);
    expect(kind).toBe('matches');
    expect(matches[0]).toMatchObject({ how: 'content', part: expect.stringMatching(/^[KSP]/u) });
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  });

  it('asserts all of several equally good standards', () => {
    const twins = ['甲', '乙'].map((letter, index) =>
      buildStandard({ code: `XYZ123${index}-001`, name: `機械${letter}測試人員` }),
    );
    const { kind, matches } = jsonOf('測試人員', twins);
    expect([kind, matches.map(({ part }: { part: null }) => part)]).toEqual(['choices', [null, null]]);
  });

  it.each([
    ['no-part', ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'], '會議專案經理 T9'],
    ['nothing', [null], '軟體專案經理'],
    ['nothing', [], '今天天氣如何'],
    ['help', [], '說明'],
    ['help', [], ''],
    ['unreadable', [], '!!!'],
    ['unreadable', [], '長'.repeat(2000)],
  ])('asserts nothing: %s, suggesting %j', (kind, parts, question) => {
    const answer = jsonOf(question);
    expect([answer.query, answer.kind, answer.matches]).toEqual([question, kind, []]);
    expect(answer.suggestions.map(({ part }: { part: string | null }) => part)).toEqual(parts);
  });

  it('contains the requested columns, the whole reply, and its source', () => {
    const answer = jsonOf('會議專案經理 指標 知識');
    expect(answer.columns).toEqual(['indicators', 'knowledge']);
    expect(answer.reply).toEqual(engine.answer('會議專案經理 指標 知識').reply);
    expect(answer.source).toEqual(answer.reply.source);
  });

  it('begins with query, kind, matches and suggestions', () => {
    expect(Object.keys(jsonOf('會議專案經理')).slice(0, 4)).toEqual([
      'query',
      'kind',
      'matches',
      'suggestions',
    ]);
  });

  it('escapes characters that would steer a terminal, in questions and in standards', () => {
    const hostile = buildStandard({
      name: '測\u009b2J試\u2028人員',
      duties: [buildDuty({ name: '\u202e準備' })],
    });
    const line = toJson('XYZ1234-001\u001b[2J\u0085', createEngine([hostile]).answer('XYZ1234-001'));
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
    expect(JSON.parse(line).query).toBe('XYZ1234-001\u001b[2J\u0085');
    expect(JSON.parse(line).matches[0].name).toBe('測\u009b2J試\u2028人員');
  });
});
