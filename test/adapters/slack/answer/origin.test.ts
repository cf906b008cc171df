import { describe, expect, it } from 'vitest';
import { type Origin, readOrigin, writeOrigin } from '../../../../adapters/slack/answer/origin.ts';

describe('where a picker was opened', () => {
  it.each<Origin>([
    { kind: 'beside', thread: null, address: 'https://hooks.slack.test/actions/T1/1|2' },
    { kind: 'beside', thread: '1.2', address: 'https://hooks.slack.test/actions/T1/1' },
    { kind: 'direct', thread: null, channel: 'D1' },
    { kind: 'direct', thread: '1.2', channel: 'D1' },
    { kind: 'nowhere' },
  ])('is read as it was written: %j', origin => {
    expect(readOrigin(writeOrigin(origin))).toEqual(origin);
  });

  it.each(['', 'https://hooks.slack.test/actions', 'other||D1', 'direct', 'beside||'])(
    'is nowhere in %j',
    written => expect(readOrigin(written)).toEqual({ kind: 'nowhere' }),
  );
});
