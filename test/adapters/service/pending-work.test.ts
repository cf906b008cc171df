import { describe, expect, it } from 'vitest';
import { createPendingWork } from '../../../adapters/service/pending-work.ts';

describe('pending work', () => {
  it('is waited for, together with what it starts', async () => {
    const pending = createPendingWork();
    const done: string[] = [];
    const second = async () => void done.push('second');
    void pending.track(
      Promise.resolve().then(() => {
        done.push('first');
        void pending.track(Promise.resolve().then(second));
      }),
    );
    expect(await pending.drain(1000)).toBe(0);
    expect(done).toEqual(['first', 'second']);
  });

  it('is no longer pending after it failed', async () => {
    const pending = createPendingWork();
    await expect(pending.track(Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await pending.drain(0)).toBe(0);
  });

  it('that takes too long is left, and counted', async () => {
    const pending = createPendingWork();
    void pending.track(new Promise(() => {}));
    expect(await pending.drain(5)).toBe(1);
  });
});
