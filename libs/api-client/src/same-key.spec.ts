import { answered, createApiClient, ProblemError } from '.';

const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: `/errors/${code}`, title: code, status, code, params: {}, detail: code, traceId: '01TRACE' }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
const clock = () =>
  new Response(JSON.stringify({ businessTime: '2020-02-20T05:00:00.000+08:00', offsetMs: 0, movable: true }), {
    status: 200,
    headers: { 'content-type': 'application/json' },
  });

/** A client whose wire gives these answers one after another, and what it sent. */
const aClient = (...answers: (Response | Error)[]) => {
  const sent: {
    readonly method: string;
    readonly key: string | null;
    readonly token: string | null;
    readonly language: string | null;
    readonly body: string;
  }[] = [];
  const waits: number[] = [];
  let keys = 0;
  const client = createApiClient({
    baseUrl: 'http://127.0.0.1:3000',
    language: () => 'en',
    csrfToken: () => 'token-of-the-session',
    newKey: () => `key-${++keys}`,
    pause: (ms) => Promise.resolve(void waits.push(ms)),
    send: async (request) => {
      const { method, headers } = request;
      sent.push({
        method,
        key: headers.get('idempotency-key'),
        token: headers.get('x-csrf-token'),
        language: headers.get('accept-language'),
        body: await request.text(),
      });
      const answer = answers[sent.length - 1] ?? answers.at(-1);
      if (!answer || answer instanceof Error) throw answer ?? new Error('nothing to answer');
      return answer.clone();
    },
  });
  const moveClock = () => answered(client.POST('/api/v1/auth/clock', { body: { to: '2020-02-20T06:00:00+08:00' } }));
  const readClock = () => answered(client.GET('/api/v1/auth/clock'));
  return { sent, waits, moveClock, readClock };
};
const noOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problem : error),
  );

describe('a changing call', () => {
  it('carries the session token, the language and a key that no other call has', async () => {
    const { sent, moveClock } = aClient(clock());
    await moveClock();
    await moveClock();
    expect(sent.map(({ key, token, language }) => ({ key, token, language }))).toEqual([
      { key: 'key-1', token: 'token-of-the-session', language: 'en' },
      { key: 'key-2', token: 'token-of-the-session', language: 'en' },
    ]);
  });

  it.each([
    ['the door was busy', problem(503, 'BUSY_RETRY', { 'retry-after': '2' }), 2_000],
    ['the outcome was unknown', problem(503, 'OUTCOME_UNKNOWN', { 'retry-after': '2' }), 2_000],
    ['its copy was still running', problem(409, 'REQUEST_IN_PROGRESS', { 'retry-after': '1' }), 1_000],
    ['the connection broke', new TypeError('fetch failed'), 1_000],
  ])('is sent again with the same key and body when %s', async (_, first, wait) => {
    const { sent, waits, moveClock } = aClient(first, clock());
    await expect(moveClock()).resolves.toMatchObject({ movable: true });
    expect(waits).toEqual([wait]);
    expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    expect(sent[1]?.body).toBe(sent[0]?.body);
  });

  it('that is refused for a reason is not sent again', async () => {
    const { sent, moveClock } = aClient(problem(409, 'CLOCK_BACKWARDS'));
    expect(await noOf(moveClock())).toMatchObject({ code: 'CLOCK_BACKWARDS', status: 409, traceId: '01TRACE' });
    expect(sent).toHaveLength(1);
  });

  it('gives up after six attempts and says so', async () => {
    const { sent, moveClock } = aClient(problem(503, 'BUSY_RETRY'));
    expect(await noOf(moveClock())).toMatchObject({ code: 'BUSY_RETRY' });
    expect(sent).toHaveLength(6);
  });
});

describe('a reading call', () => {
  it('carries no key, and a broken connection is an error at once', async () => {
    const { sent, readClock } = aClient(new TypeError('fetch failed'));
    expect(await noOf(readClock())).toMatchObject({ code: 'OFFLINE', status: 0 });
    expect(sent).toEqual([expect.objectContaining({ method: 'GET', key: null })]);
  });

  it('that something before the door answered is an error with a status', async () => {
    const { readClock } = aClient(new Response('<h1>bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }));
    expect(await noOf(readClock())).toMatchObject({ code: 'INTERNAL', status: 502 });
  });
});
