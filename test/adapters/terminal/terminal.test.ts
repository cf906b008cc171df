import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linesOf, write } from '../../../adapters/terminal/terminal.ts';

/** A pipe that delivers a few bytes at a time. */
function inPieces(text: string, size: number): Readable {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / size);
  const pieces = Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return Readable.from(pieces, { objectMode: false, highWaterMark: size });
}

async function read(input: Readable): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(input)) lines.push(line);
  return lines;
}

describe('the lines of an input', () => {
  it.each([1, 2, 3, 5, 7, 100])('and their characters stay whole in pieces of %i bytes', async size => {
    const text = '\ufeff會議專案經理 T3\r\n\n👨‍👩‍👧\n工會\u2028幹部';
    expect(await read(inPieces(text, size))).toEqual(['會議專案經理 T3', '', '👨‍👩‍👧', '工會\u2028幹部']);
  });

  it('may be a single line of many megabytes', async () => {
    const [line = '', ...others] = await read(inPieces('長'.repeat(1_000_000), 1000));
    expect([line.length, others]).toEqual([1_000_000, []]);
  });
});

describe('writing', () => {
  it('waits for a slow reader, however often, and leaves no listeners behind', async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _encoding, done) {
        taken.push(String(chunk));
        setImmediate(done);
      },
    });
    for (const text of 'abcdefghijklmnopqrst') {
      await write(slow, text);
      expect(taken.at(-1)).toBe(text);
    }
    expect(slow.listenerCount('drain') + slow.listenerCount('close')).toBe(0);
  });

  it('does not wait for a reader that has gone', async () => {
    const gone = new Writable();
    gone.on('error', () => undefined);
    gone.destroy();
    await expect(write(gone, 'text')).resolves.toBeUndefined();
  });
});
