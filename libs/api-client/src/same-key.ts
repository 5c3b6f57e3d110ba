/** What may be given in place of the browser's own. */
export interface Wire {
  readonly send: (request: Request) => Promise<Response>;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
  readonly newKey: () => string;
}

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const attempts = 6;

/** A key nobody else makes: 128 random bits. (`randomUUID` is missing where a page comes over plain HTTP.) */
const randomKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The browser's own. */
export const wire: Wire = {
  send: (request) => fetch(request),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  newKey: randomKey,
};

/** Nothing was done, or it is not known whether: the same request with the same key finds out. */
const mayBeAskedAgain = async (response: Response): Promise<boolean> => {
  if (response.status === 503) return true;
  if (response.status !== 409) return false;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return typeof body === 'object' && body !== null && 'code' in body && body.code === 'REQUEST_IN_PROGRESS';
};

/**
 * Sends a request so that what it changes happens once: a changing request gets a fresh `Idempotency-Key` where it has none, and 503,
 * `REQUEST_IN_PROGRESS` and a lost connection are asked again with the same key, after the time the door named. Six attempts in all.
 * @throws whatever the network throws at the last attempt
 */
export const sendOnce =
  ({ send, pause, newKey }: Wire) =>
  async (request: Request): Promise<Response> => {
    if (changing.has(request.method) && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', newKey());
    for (let attempt = 1; ; attempt++) {
      const last = attempt === attempts;
      try {
        const response = await send(request.clone());
        if (last || !(await mayBeAskedAgain(response))) return response;
        await pause(Number(response.headers.get('retry-after') ?? 1) * 1_000);
      } catch (error) {
        if (last || request.signal.aborted || !changing.has(request.method)) throw error;
        await pause(1_000);
      }
    }
  };
