import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/openapi';
import { problemOf, ProblemError, unreachable } from './problem';
import { sendOnce, type Wire, wire } from './same-key';

/** All doors of docs/openapi.json, with the types of what they take and give. */
export type ApiClient = Client<paths>;

export interface ApiClientOptions extends Partial<Wire> {
  /** Origin of the API, without a path: `''` is the page's own. */
  readonly baseUrl: string;
  /** Language that refusals are worded in, asked for each call. */
  readonly language?: () => 'zh' | 'en';
  /** The session's token, asked for each changing call. */
  readonly csrfToken?: () => string | undefined;
  /** An API key instead of a staff session. */
  readonly apiKey?: string;
}

/** A client of one origin: staff session by cookie and `X-CSRF-Token`, or an API key; see `sendOnce` for keys and repeats. */
export const createApiClient = ({
  baseUrl,
  language = () => 'zh',
  csrfToken = () => undefined,
  apiKey,
  ...given
}: ApiClientOptions): ApiClient => {
  const send = sendOnce({ ...wire, ...given });
  return createClient<paths>({
    baseUrl,
    credentials: 'same-origin',
    fetch: (request) => {
      request.headers.set('accept-language', language());
      const token = csrfToken();
      if (token) request.headers.set('x-csrf-token', token);
      if (apiKey) request.headers.set('authorization', `Bearer ${apiKey}`);
      return send(request);
    },
  });
};

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a door gave. @throws ProblemError when it said no, or when nobody could be reached */
export const answered = async <T>(call: Promise<Answer<T>>): Promise<T> => {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ProblemError(unreachable);
  });
  if (!response.ok || data === undefined) throw new ProblemError(problemOf(error, response));
  return data;
};
