/** The HTTP endpoint that Discord calls with interactions, where there is no gateway: the same answers as responses. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { type APIInteraction, REST } from 'discord.js';
import { LARGEST_BODY_BYTES } from '../../http/limits.ts';
import { attempt } from '../../service/attempt.ts';
import { logFault } from '../../service/fault.ts';
import { createPendingWork } from '../../service/pending-work.ts';
import type { Services } from '../../service/platform.ts';
import { faultResponse, handle } from '../answer/handle.ts';
import { restOptions } from '../send/rest.ts';
import { finish } from '../send/send.ts';
import type { Timeouts } from '../timeouts.ts';
import { isSigned, readPublicKey } from './request-signature.ts';

export const ENDPOINT_PATH = '/discord/interactions';

export type Endpoint = { listener: RequestListener; stop(): Promise<void> };

type Target = { publicKey: string; apiUrl: string; timeouts: Timeouts };

export function openEndpoint({ publicKey, apiUrl, timeouts }: Target, services: Services): Endpoint {
  const key = readPublicKey(publicKey);
  const { log } = services;
  const sender = { rest: new REST(restOptions(apiUrl, timeouts)), log, onFault: faultResponse };
  const pending = createPendingWork();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const received = await attempt(() => readBody(request));
    // The sender hung up: nobody waits for an answer.
    if (received.kind === 'fault') return;
    const body = received.value;
    if (body === null) return refuse(response, 413, { Connection: 'close' });
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
    // Discord checks an endpoint with wrong signatures, and expects this status.
    if (!isSigned({ signature, timestamp, body }, key, new Date())) return refuse(response, 401);
    const read = await attempt((): APIInteraction => JSON.parse(body.toString('utf8')));
    if (read.kind === 'fault') {
      logFault(log, new Error('signed, but no JSON'), { platform: 'discord', where: 'body' });
      return refuse(response, 400);
    }
    const answered = handle(read.value, services);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answered.callback));
    const sent = await attempt(() => finished(response));
    if (sent.kind === 'done') await finish(sender, read.value, answered);
  };
  return {
    listener: (request, response) => pending.track(answer(request, response)),
    stop: async () => void (await pending.drain(timeouts.stopMs)),
  };
}

/** `null` if it is too large. */
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
