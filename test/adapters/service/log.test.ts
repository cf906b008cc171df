import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { logAnswer } from '../../../adapters/service/answered.ts';
import type { LogLevel } from '../../../adapters/service/env.ts';
import { logFault } from '../../../adapters/service/fault.ts';
import { createLog } from '../../../adapters/service/log.ts';
import { readableLog } from '../../support/service.ts';
import { seedEngine } from '../../support/seeds.ts';

const engine = seedEngine();

describe('the log', () => {
  it('is JSON lines with the time and the name of the level', () => {
    const { log, lines } = readableLog();
    log.info({ port: 3000 }, 'started');
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u),
        port: 3000,
        msg: 'started',
      },
    ]);
  });

  it('writes nothing below its level', () => {
    const written: string[] = [];
    const log = createLog({ level: 'warn', destination: { write: line => void written.push(line) } });
    log.info('small');
    log.warn('large');
    expect(written).toEqual([expect.stringContaining('large')]);
  });

  it.each<[string, unknown]>([
    ['a field', { botToken: 'hidden-value' }],
    ['a field far down', { request: { headers: { authorization: 'hidden-value' } } }],
    ['an error', { err: new Error('refused hidden-value') }],
    ['the cause of an error', { err: new Error('refused', { cause: new Error('hidden-value') }) }],
    ['a text', { detail: 'with hidden-value' }],
  ])('never contains a secret in %s', (_, fields) => {
    const { log, text } = readableLog(['hidden-value']);
    log.info(fields, 'and hidden-value');
    log.child({ more: 'hidden-value' }).info('later');
    expect(text()).toContain('[redacted]');
    expect(text()).not.toContain('hidden-value');
  });

  it('has of an error what, where and why, but not the request in it', () => {
    const { log, lines, text } = readableLog();
    const cause = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    const error = Object.assign(new TypeError('Unknown interaction', { cause }), {
      code: 10062,
      status: 404,
      requestBody: { json: { content: '某人問的事' } },
    });
    logFault(log, error, { platform: 'discord', where: '職能' });
    expect(lines()[0]).toMatchObject({
      err: {
        type: 'TypeError',
        message: 'Unknown interaction',
        code: 10062,
        status: 404,
        stack: expect.stringContaining('log.test.ts'),
        cause: { message: 'socket hang up', code: 'ECONNRESET' },
      },
    });
    expect(text()).not.toContain('某人問的事');
  });

  it('stops following causes that lead back to themselves', () => {
    const { log, lines } = readableLog();
    const error = new Error('one');
    error.cause = new Error('two', { cause: error });
    logFault(log, error, { platform: 'slack', where: 'x' });
    expect(lines()).toHaveLength(1);
  });
});

describe('a fault', () => {
  it('is found in the log by the reference that the user is told', () => {
    const { log, lines } = readableLog();
    const reference = logFault(log, new Error('broken'), { platform: 'slack', where: '/職能' });
    expect(reference).toMatch(/^[\da-f]{8}$/u);
    expect(lines()).toMatchObject([
      {
        level: 'error',
        msg: 'fault',
        reference,
        platform: 'slack',
        where: '/職能',
        err: { message: 'broken' },
      },
    ]);
  });

  it.each<[unknown, string]>([
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
  ])('may be thrown as %j', (thrown, message) => {
    const { log, lines } = readableLog();
    logFault(log, thrown, { platform: 'slack', where: 'x' });
    expect(lines()).toMatchObject([{ err: { message } }]);
  });

  it('gets a reference of its own', () => {
    const { log } = readableLog();
    const fault = () => logFault(log, new Error('x'), { platform: 'slack', where: 'x' });
    expect(new Set(Array.from({ length: 1000 }, fault)).size).toBe(1000);
  });
});

describe('an answer', () => {
  const answered = { platform: 'slack', kind: 'task', milliseconds: 1.26, question: '我的問題' } as const;

  it('is one line: the platform, the kind, the milliseconds, and no text', () => {
    const { log, lines, text } = readableLog();
    logAnswer({ log, engine, logQuestions: false }, answered);
    expect(lines()).toEqual([
      { level: 'info', time: expect.any(String), platform: 'slack', kind: 'task', ms: 1.3, msg: 'answer' },
    ]);
    expect(text()).not.toContain('我的問題');
  });

  it('has the question if the operator wants that', () => {
    const { log, lines } = readableLog();
    logAnswer({ log, engine, logQuestions: true }, answered);
    expect(lines()[0]).toMatchObject({ question: '我的問題' });
  });

  it.each<[boolean, LogLevel, string[], string]>([
    [true, 'debug', ['answer', 'understood'], 'a second line'],
    [true, 'info', ['answer'], 'not at a higher level'],
    [false, 'debug', ['answer'], 'not without the question'],
  ])('with LOG_QUESTIONS %s at %s: %j tells how it was understood (%s)', (logQuestions, level, told) => {
    const written: string[] = [];
    const log = createLog({ level, destination: { write: line => void written.push(line) } });
    logAnswer({ log, engine, logQuestions }, { ...answered, question: '會議專案經理 T3' });
    const lines = written.map(line => JSON.parse(line));
    expect(lines.map(({ msg }) => msg)).toEqual(told);
    expect(lines[1]?.pieces).toEqual(
      told.length === 1
        ? undefined
        : [
            { text: '會議專案經理', role: 'name', says: 'BAS2421-001 會議專案經理 (exact)' },
            { text: 'T3', role: 'part', says: 'T3' },
          ],
    );
  });
});

it('is complete and in order even if the process ends at once', () => {
  const script = `
    import { pbkdf2 } from 'node:crypto';
    import { createLog } from ${JSON.stringify(import.meta.resolve('../../../adapters/service/log.ts'))};
    // What is not written at once waits behind this.
    pbkdf2('a', 'b', 500_000, 64, 'sha512', () => {});
    const log = createLog({ level: 'info' });
    log.info('stopping');
    log.info('stopped');
    process.exit(0);
  `;
  const words = ['--import', import.meta.resolve('tsx/esm'), '--input-type=module', '--eval', script];
  const { stdout } = spawnSync(process.execPath, words, {
    env: { PATH: process.env['PATH'], UV_THREADPOOL_SIZE: '1' },
    encoding: 'utf8',
  });
  expect(stdout.match(/stopping|stopped/gu)).toEqual(['stopping', 'stopped']);
});
