/** The address that Discord sends interactions to, where there is no gateway: the same answers, as HTTP responses. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { type APIInteraction, REST } from 'discord.js';
import { attempt } from '../../service/attempt.ts';
import { logFault } from '../../service/fault.ts';
import { createPendingWork } from '../../service/pending-work.ts';
import type { Services } from '../../service/platform.ts';
import { handle } from '../handle.ts';
import type { Patience } from '../patience.ts';
import { LARGEST_BODY_BYTES } from '../../http/limits.ts';
import { restOptions } from './rest.ts';
import { finish } from '../send.ts';
import { isSigned, readPublicKey } from './signature.ts';

export const ENDPOINT_PATH = '/discord/interactions';

export type Endpoint = { listener: RequestListener; stop(): Promise<void> };

type Target = { publicKey: string; apiUrl: string; patience: Patience };

export function openEndpoint({ publicKey, apiUrl, patience }: Target, services: Services): Endpoint {
  const key = readPublicKey(publicKey);
  const sender = { rest: new REST(restOptions(apiUrl, patience)), log: services.log };
  const pending = createPendingWork();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const sent = await attempt(() => readBody(request));
    // Who hangs up while sending waits for no answer, and is no fault.
    if (sent.kind === 'fault') return;
    if (sent.value === null) return refuse(response, 413, { Connection: 'close' });
    const body = sent.value;
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
    // Discord tries with wrong signatures before it takes an address, and wants this status.
    if (!isSigned({ signature, timestamp, body }, key, new Date())) return refuse(response, 401);
    const read = await attempt((): APIInteraction => JSON.parse(body.toString('utf8')));
    if (read.kind === 'fault') {
      logFault(services.log, new Error('signed, but no JSON'), { platform: 'discord', where: 'body' });
      return refuse(response, 400);
    }
    const answered = handle(read.value, services);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answered.callback));
    const given = await attempt(() => finished(response));
    if (given.kind === 'done') await finish(sender, read.value, answered);
  };
  return {
    listener: (request, response) => pending.track(answer(request, response)),
    stop: async () => void (await pending.drain(patience.stopMs)),
  };
}

/** `null` where it is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const read = Buffer.from(chunk);
    bytes += read.length;
    if (bytes > LARGEST_BODY_BYTES) return null;
    chunks.push(read);
  }
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers);
  response.end();
}
