import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from '@fangang/demo';

/** What somebody shows at a door; nothing of it is checked here. */
export interface Visitor {
  readonly cookie?: string;
  readonly csrf?: string;
  readonly bearer?: string;
}

export const nobody: Visitor = {};

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Empty where the answer is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Request {
  /** Sent as it stands when it is text or bytes. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const bodyOf = (body: unknown): string | Uint8Array<ArrayBuffer> | FormData | undefined => {
  if (body === undefined || typeof body === 'string' || body instanceof FormData) return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
};

/** One request of one visitor, with a fresh key; whatever the answer is, it is an answer. */
export const knock = async (
  base: string,
  { cookie, csrf, bearer }: Visitor,
  method: string,
  address: string,
  request: Request = {},
): Promise<Reply> => {
  const sent = bodyOf(request.body);
  const response = await fetch(`${base}${address}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(sent !== undefined && !(sent instanceof FormData) ? { 'content-type': 'application/json' } : {}),
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(cookie ? { cookie } : {}),
      ...(csrf ? { 'x-csrf-token': csrf } : {}),
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...request.headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const json: unknown = /json/.test(type) && text ? JSON.parse(text) : {};
  return { status: response.status, type, text, body: typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {} };
};

export interface Wish {
  readonly role: string;
  readonly areas?: readonly string[];
  readonly employerId?: string;
  readonly driverId?: string;
}

/** Opens an account by the operator's door and signs it in. */
export const visitorOf = async (base: string, operator: Client, wish: Wish): Promise<Visitor> => {
  const account = `v${randomBytes(8).toString('hex')}`;
  const { password } = await operator.post<{ password: string }>('/auth/accounts', { ...wish, account });
  return signIn(base, account, password);
};

/** @throws Error when there is no session in the answer */
export const signIn = async (base: string, account: string, password: string): Promise<Visitor> => {
  const response = await fetch(`${base}/api/v1/auth/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password }),
  });
  const { csrfToken } = (await response.json()) as { readonly csrfToken?: string };
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie || !csrfToken) throw new Error(`${account} could not sign in: ${response.status}`);
  return { cookie, csrf: csrfToken };
};
