import { standardOf } from '../../../src/lookup/result.ts';
import { describe, expect, it } from 'vitest';
import { readTeamAliases } from '../../../src/search/names/team-aliases.ts';
import { createEngine } from '../../../src/index.ts';
import { buildStandard } from '../../support/build.ts';

const standards = [
  buildStandard({ code: 'XYZ1234-001v2', name: '基層主管', aliases: ['領班'] }),
  buildStandard({ code: 'XYZ1234-002', name: '會議專案經理' }),
];

const read = (aliases: unknown) =>
  readTeamAliases(typeof aliases === 'string' ? aliases : JSON.stringify(aliases), standards);

describe('readTeamAliases', () => {
  it.each<[object, object[], string]>([
    [{ 小主管: 'XYZ1234-001' }, [{ alias: '小主管', code: 'XYZ1234-001' }], 'one code, whatever its version'],
    [
      { 主管: ['XYZ1234-001', 'XYZ1234-002'] },
      [
        { alias: '主管', code: 'XYZ1234-001' },
        { alias: '主管', code: 'XYZ1234-002' },
      ],
      'a list is a choice',
    ],
    [{}, [], 'none'],
  ])('%j → %j (%s)', (aliases, expected) =>
    expect(read(aliases)).toEqual({ kind: 'aliases', aliases: expected }),
  );

  it.each([
    ['{', /^is not JSON: /u, 'broken'],
    ['[]', /^is not an object of aliases and codes/u, 'another shape'],
    ['{"小主管":"XYZ1234-001","小 主管":"XYZ1234-002"}', /^"小 主管" stands twice/u, 'the same alias twice'],
    [
      '{"人資":"BHR2424-001"}',
      /^"人資": no standard with the code BHR2424-001 is loaded/u,
      'an unknown code',
    ],
    [
      '{"會議專案經理":"XYZ1234-001"}',
      /^"會議專案經理" is the name of XYZ1234-002, not of XYZ1234-001/u,
      'another’s name',
    ],
    ['{"管":"XYZ1234-001"}', /^"管" is too short/u, 'a single character'],
  ])('%s is refused: %s (%s)', (json, problem) => {
    const result = read(json);
    expect(result.kind === 'invalid' ? result.problems : []).toEqual([expect.stringMatching(problem)]);
  });

  it('reports all problems together', () => {
    const result = read({ 人資: 'BHR2424-001', 會議專案經理: 'XYZ1234-001', 管: 'x' });
    expect(result.kind === 'invalid' && result.problems).toHaveLength(3);
  });
});

describe('an alias of the team', () => {
  const aliases = [
    { alias: '小主管', code: 'XYZ1234-001' },
    { alias: '頭頭', code: 'XYZ1234-001' },
    { alias: '頭頭', code: 'XYZ1234-002' },
  ];
  const engine = createEngine(standards, { aliases });

  it('leads to its standard, and the answer says so', () => {
    const { result, reply } = engine.answer('小主管 T1');
    expect(standardOf(result)?.name).toBe('基層主管');
    expect(reply.notices).toContain('團隊的別名表把「小主管」對應到「基層主管」。');
  });

  it('of two standards is a choice', () => expect(engine.answer('頭頭').result.kind).toBe('choices'));
  it('gives way to a name and an old name', () => {
    const other = createEngine(standards, { aliases: [{ alias: '領班', code: 'XYZ1234-002' }] });
    const { result } = other.answer('領班');
    expect(standardOf(result)?.name).toBe('基層主管');
  });
});
