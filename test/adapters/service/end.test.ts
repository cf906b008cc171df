import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopOnSignals, handleUncaught } from '../../../adapters/service/end.ts';
import { readableLog } from '../../support/service.ts';

/** A process that only notes with which codes it was ended. */
class StandInProcess extends EventEmitter {
  readonly exits: number[] = [];

  exit(code: number): void {
    this.exits.push(code);
  }
}

function running(stop: () => Promise<void> = async () => undefined) {
  const host = new StandInProcess();
  const { log, lines } = readableLog();
  stopOnSignals(host, { log, stop });
  handleUncaught(host, { log, stop });
  return { host, lines };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<void>(() => undefined);

describe('a process that is told to end', () => {
  it.each(['SIGTERM', 'SIGINT'])('by %s stops everything, then ends with 0', async signal => {
    let hasStopped = false;
    const { host, lines } = running(async () => {
      hasStopped = true;
    });
    host.emit(signal);
    await vi.advanceTimersByTimeAsync(0);
    expect([hasStopped, host.exits]).toEqual([true, [0]]);
    expect(lines()).toMatchObject([{ msg: 'stopping', signal }, { msg: 'stopped' }]);
  });

  it('ends with 0 within 5 s even where something hangs', async () => {
    const { host, lines } = running(never);
    host.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(4000);
    expect(host.exits).toEqual([]);
    await vi.advanceTimersByTimeAsync(999);
    expect(host.exits).toEqual([0]);
    expect(lines().at(-1)).toMatchObject({ level: 'warn', msg: 'did not stop in time' });
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ])('a second time, by %s, ends at once', async (signal, code) => {
    const { host } = running(never);
    host.emit('SIGTERM');
    await vi.advanceTimersByTimeAsync(10);
    host.emit(signal);
    expect(host.exits).toEqual([code]);
  });
});

describe('a process', () => {
  const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });

  it.each<[string, string, unknown]>([
    ['a promise that nobody looked after', 'unhandledRejection', new Error('forgotten')],
    ['a connection that broke with nobody listening', 'uncaughtException', reset],
  ])('survives %s, with a reference in the log', async (_, event, error) => {
    const { host, lines } = running();
    host.emit(event, error);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(host.exits).toEqual([]);
    expect(lines()).toMatchObject([{ level: 'error', msg: 'fault', reference: expect.any(String) }]);
  });

  it('ends with 1, after finishing what is in progress, if code was left half done', async () => {
    const { host, lines } = running();
    host.emit('uncaughtException', new TypeError('x is undefined'));
    await vi.advanceTimersByTimeAsync(0);
    expect(host.exits).toEqual([1]);
    expect(lines()).toMatchObject([{ msg: 'fault', where: 'uncaught exception' }]);
  });
});
