import { type Operation, operations } from './document';
import type { Visitor } from './visitor';

/** One call that was really made, with the answer's status. */
export interface Call {
  readonly operation: Operation;
  /** From `/api/v1` on, query included. */
  readonly address: string;
  readonly visitor: Visitor;
  /** JSON as it was sent; undefined for files and for none. */
  readonly body?: unknown;
  readonly status: number;
  /** JSON of the answer; empty for bytes. */
  readonly answer: unknown;
}

const doorOf = (method: string, address: string): Operation | undefined => {
  const path = address.split('?')[0] ?? '';
  const fits = operations.filter((each) => each.method === method && new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path));
  return [...fits].sort((a, b) => a.ids.length - b.ids.length)[0];
};

const visitorIn = (headers: Headers): Visitor => {
  const [cookie, csrf, authorization] = [headers.get('cookie'), headers.get('x-csrf-token'), headers.get('authorization')];
  return {
    ...(cookie ? { cookie } : {}),
    ...(csrf ? { csrf } : {}),
    ...(authorization ? { bearer: authorization.replace('Bearer ', '') } : {}),
  };
};

const callOf = async (
  base: string,
  url: string,
  { method = 'GET', headers, body }: RequestInit,
  response: Response,
): Promise<readonly Call[]> => {
  const address = url.slice(base.length);
  const operation = url.startsWith(base) ? doorOf(method, address) : undefined;
  if (!operation) return [];
  const answer: unknown = /json/.test(response.headers.get('content-type') ?? '') ? await response.clone().json() : {};
  const sent = typeof body === 'string' ? { body: JSON.parse(body) as unknown } : {};
  return [{ operation, address, visitor: visitorIn(new Headers(headers)), ...sent, status: response.status, answer }];
};

/** Does something and writes down every call that it made at the doors: who, where, what. */
export const overhear = async (base: string, act: () => Promise<unknown>): Promise<readonly Call[]> => {
  const calls: Call[] = [];
  const { fetch: plain } = globalThis;
  globalThis.fetch = async (input, init = {}) => {
    const response = await plain(input, init);
    calls.push(...(await callOf(base, String(input), init, response)));
    return response;
  };
  try {
    await act();
  } finally {
    globalThis.fetch = plain;
  }
  return calls;
};

/** The first call at each door that was answered with a yes. */
export const firstOfEach = (calls: readonly Call[]): readonly Call[] => {
  const first = new Map<string, Call>();
  for (const call of calls) if (call.status < 300 && !first.has(call.operation.name)) first.set(call.operation.name, call);
  return [...first.values()];
};
