import { expect, it } from 'vitest';
import { boltLogger } from '../../../../adapters/slack/connection/bolt-log.ts';
import { createLog } from '../../../../adapters/service/log.ts';

/** What the log has of it. */
function logged(...parts: unknown[]): string {
  const lines: string[] = [];
  boltLogger(createLog({ level: 'info', destination: { write: line => void lines.push(line) } })).warn(
    ...parts,
  );
  const { msg }: { msg: string } = JSON.parse(lines.join(''));
  return msg;
}

function faultOf(json: string): Error {
  try {
    JSON.parse(json);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('that is JSON');
}

/** Node quotes up to ten characters around the place. */
const BROKEN = [
  '秘密問題 T3',
  '{"text":"秘密問題',
  '{"text":秘密問題}',
  '{"a":1}秘密問題',
  '["秘密\n"]',
  '{"秘密":1,}',
  '"秘\\q"',
];

it.each(BROKEN)('removes what was written from the error about %j', json => {
  const fault = faultOf(json);
  for (const text of [
    logged(`Malformed request body: ${fault.message}`),
    logged(`Failed to parse the request body: ${fault.message}`),
    logged('An error:', fault),
    logged(`WebSocket error! ${fault}`),
  ]) {
    expect(text).not.toMatch(/秘|密|text|"/u);
    expect(text).toMatch(
      /^(?:Malformed request body|Failed to parse the request body|An error|WebSocket error)/u,
    );
  }
});

it('leaves other sentences as they are', () => {
  const sentence = 'Failed to parse and verify the request data: Failed to verify authenticity: stale';
  expect(logged(sentence)).toBe(sentence);
  expect(logged(new Error('Unexpected server response: 408'))).toBe('Unexpected server response: 408');
});
