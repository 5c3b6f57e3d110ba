import { request } from 'node:http';
import type { Visitor } from './visitor';

/** How far somebody came who sends too much. */
export interface Poured {
  /** Undefined where the door closed without a word. */
  readonly status: number | undefined;
  readonly megabytes: number;
}

/** Sends a hundred megabytes, piece by piece, until the door answers or closes. */
export const pour = (
  base: string,
  address: string,
  { cookie = '', csrf = '' }: Visitor,
  headers: Readonly<Record<string, string | number>>,
  head = '',
): Promise<Poured> =>
  new Promise((resolve) => {
    const piece = Buffer.alloc(1_048_576, 'a');
    let megabytes = 0;
    const outgoing = request(`${base}${address}`, {
      method: 'POST',
      headers: { cookie, 'x-csrf-token': csrf, 'idempotency-key': 'pour', ...headers },
    });
    const end = (status: number | undefined): void => {
      resolve({ status, megabytes });
      outgoing.destroy();
    };
    outgoing.once('response', (incoming) => end(incoming.statusCode));
    outgoing.on('error', () => end(undefined));
    const more = (): void => {
      if (outgoing.destroyed) return;
      if (++megabytes > 100) return void outgoing.end();
      // A turn of the loop between two pieces, so that an answer that is there is heard.
      if (outgoing.write(piece)) setImmediate(more);
      else outgoing.once('drain', () => setImmediate(more));
    };
    outgoing.flushHeaders();
    outgoing.write(head || '[', () => setImmediate(more));
  });

/** Announces a hundred megabytes and waits for the answer before it sends them. */
export const knockHeavily = (base: string, address: string, { cookie = '', csrf = '' }: Visitor): Promise<Pick<Poured, 'status'>> =>
  new Promise((resolve, reject) => {
    const headers = {
      cookie,
      'x-csrf-token': csrf,
      'idempotency-key': 'pour',
      'content-type': 'application/json',
      'content-length': 100 * 1_048_576,
    };
    const outgoing = request(`${base}${address}`, { method: 'POST', headers });
    outgoing.once('response', ({ statusCode }) => {
      resolve({ status: statusCode });
      outgoing.destroy();
    });
    outgoing.once('error', reject);
    outgoing.flushHeaders();
  });
