/** Whether Discord signed a request for this app, just now. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { CLOCK_SKEW_SECONDS } from '../timeouts.ts';

/** @param hex 32 bytes, as Discord shows them */
export function readPublicKey(hex: string): KeyObject {
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** As received: the headers may contain anything. */
export type Signed = { signature: unknown; timestamp: unknown; body: Buffer };

/** Also false if it was signed too long ago or too far in the future: somebody may be repeating it. */
export function isSigned({ signature, timestamp, body }: Signed, key: KeyObject, now: Date): boolean {
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/u.test(timestamp)) return false;
  if (typeof signature !== 'string' || !/^[\da-f]{128}$/iu.test(signature)) return false;
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (age > CLOCK_SKEW_SECONDS) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
