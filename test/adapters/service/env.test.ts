import { describe, expect, it } from 'vitest';
import { readServiceEnv, type ServiceEnv } from '../../../adapters/service/env.ts';

const NOTHING: ServiceEnv = {
  standards: null,
  aliases: null,
  port: null,
  logLevel: 'info',
  logQuestions: false,
};

describe('the environment of all platforms', () => {
  it.each<[Record<string, string>, Partial<ServiceEnv>, string]>([
    [{}, {}, 'nothing is needed'],
    [{ PORT: '', LOG_LEVEL: ' ', LOG_QUESTIONS: '', STANDARDS: '', ALIASES: '\t' }, {}, 'blank is missing'],
    [{ PORT: '3000' }, { port: 3000 }, 'a port'],
    [{ PORT: ' 3000 ' }, { port: 3000 }, 'blanks around it'],
    [{ PORT: '0' }, { port: 0 }, 'any free port'],
    [{ PORT: '65535' }, { port: 65_535 }, 'the last port'],
    [{ LOG_LEVEL: 'debug' }, { logLevel: 'debug' }, 'a level'],
    [{ LOG_LEVEL: 'WARN' }, { logLevel: 'warn' }, 'a level as other programs write it'],
    [{ LOG_QUESTIONS: '1' }, { logQuestions: true }, 'on'],
    [{ LOG_QUESTIONS: 'true' }, { logQuestions: true }, 'on, in another way'],
    [{ LOG_QUESTIONS: '0' }, { logQuestions: false }, 'off'],
    [
      { STANDARDS: 'corpus', ALIASES: 'a.json' },
      { standards: 'corpus', aliases: 'a.json' },
      'as at the terminal',
    ],
    [{ NO_COLOR: '1', SLACK_BOT_TOKEN: 'x' }, {}, 'the variables of others'],
  ])('%j → %j: %s', (variables, env) => {
    expect(readServiceEnv(variables)).toEqual({ kind: 'env', env: { ...NOTHING, ...env } });
  });

  it.each([
    [{ PORT: '70000' }, /^PORT is not a port; give a number between 0 and 65535.*\.env\.example/u],
    [{ PORT: '-1' }, /^PORT is not a port/u],
    [{ PORT: '3000a' }, /^PORT is not a port/u],
    [{ PORT: '0x50' }, /^PORT is not a port/u],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, error, warn, info/u],
    [{ LOG_QUESTIONS: 'maybe' }, /^LOG_QUESTIONS must be 1 or 0/u],
    [{ STANDARDS: 'one.json' }, /^STANDARDS names one file/u],
    [{ ALIASES: 'aliases.yaml' }, /^ALIASES is not a JSON file/u],
  ])('refuses %j', (variables, problem) => {
    expect(readServiceEnv(variables)).toEqual({
      kind: 'invalid',
      problems: [expect.stringMatching(problem)],
    });
  });

  it('reports everything that is wrong', () => {
    const read = readServiceEnv({ PORT: 'x', LOG_LEVEL: 'x', LOG_QUESTIONS: 'x' });
    expect(read.kind === 'invalid' && read.problems).toHaveLength(3);
  });
});
