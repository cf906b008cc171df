import { describe, expect, it } from 'vitest';
import { openHand } from '../../../adapters/service/in-hand.ts';

describe('what is in hand', () => {
  it('is waited for, also what is begun by what is waited for', async () => {
    const hand = openHand();
    const done: string[] = [];
    const second = async () => void done.push('second');
    void hand.hold(
      Promise.resolve().then(() => {
        done.push('first');
        void hand.hold(Promise.resolve().then(second));
      }),
    );
    expect(await hand.emptyWithin(1000)).toBe(0);
    expect(done).toEqual(['first', 'second']);
  });

  it('is out of it however it ends', async () => {
    const hand = openHand();
    await expect(hand.hold(Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await hand.emptyWithin(0)).toBe(0);
  });

  it('is left after a while, and counted', async () => {
    const hand = openHand();
    void hand.hold(new Promise(() => {}));
    expect(await hand.emptyWithin(5)).toBe(1);
  });
});
