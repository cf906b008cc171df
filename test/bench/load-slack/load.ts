/** Signed slash commands, as many as a process takes. */
import autocannon from 'autocannon';
import { sign, slash, write } from '../../support/slack-requests.ts';
import { timesOf, type Times } from '../percentiles.ts';

export type Load = { questions: readonly string[]; connections: number } & (
  | { seconds: number }
  | { amount: number }
);

/** `perSecond`: answers. `bytes`: of all answers, heads included. */
export type Loaded = Times & { perSecond: number; failures: number; bytes: number; answers: number };

let sent = 0;

/** No two requests are the same: the guard would answer the second with nothing. */
function signed(question: string) {
  sent += 1;
  const { contentType, text } = write(
    slash(question, { trigger_id: `trigger.${sent}`, response_url: 'http://127.0.0.1:9/respond' }),
  );
  return { headers: { 'content-type': contentType, ...sign(text) }, body: text };
}

export async function load(address: string, { questions, connections, ...size }: Load): Promise<Loaded> {
  const samples: number[] = [];
  let turn = 0;
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    turn += 1;
    return { ...request, ...signed(questions[turn % questions.length] ?? '') };
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = {
      url: address,
      connections,
      ...('seconds' in size ? { duration: size.seconds } : { amount: size.amount }),
      requests: [{ method: 'POST' as const, setupRequest }],
    };
    const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)));
    // The tool's own percentiles are whole milliseconds.
    run.on('response', (_client, _status, _bytes, milliseconds) => {
      samples.push(milliseconds);
    });
  });
  return {
    ...timesOf(samples),
    perSecond: samples.length / result.duration,
    failures: result.errors + result.timeouts + result.non2xx,
    bytes: result.throughput.total,
    answers: samples.length,
  };
}
