import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** A door that said no where the story needs a yes. */
export class Refusal extends Error {
  constructor(
    readonly method: string,
    readonly path: string,
    readonly status: number,
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(`${method} ${path} → ${status} ${JSON.stringify(body).slice(0, 600)}`);
    this.name = 'Refusal';
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
  readonly bytes: Uint8Array;
}

interface Session {
  readonly cookie?: string;
  readonly csrf?: string;
  readonly bearer?: string;
}

type Body = object | FormData | undefined;

/** One person (or system) at the public doors: base URL and a session or key, nothing else. Answers 503 and 409 REQUEST_IN_PROGRESS with the same key again. */
export class Client {
  private constructor(
    private readonly base: string,
    private readonly session: Session,
  ) {}

  static nobody(base: string): Client {
    return new Client(base, {});
  }

  static withKey(base: string, key: string): Client {
    return new Client(base, { bearer: key });
  }

  static async signIn(base: string, account: string, password: string): Promise<Client> {
    const answer = await Client.nobody(base).ask('POST', '/auth/session', { account, password });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return new Client(base, { cookie, csrf: String(answer.body['csrfToken']) });
  }

  /** The answer's body; @throws Refusal on any status that is not 2xx */
  async get<T = Record<string, unknown>>(path: string): Promise<T> {
    return (await this.ask('GET', path)).body as T;
  }

  async post<T = Record<string, unknown>>(path: string, body: Body = {}, key: string = randomUUID()): Promise<T> {
    return (await this.ask('POST', path, body, key)).body as T;
  }

  async bytes(path: string): Promise<Uint8Array> {
    return (await this.ask('GET', path)).bytes;
  }

  async ask(method: 'GET' | 'POST', path: string, body?: Body, key?: string): Promise<Answer> {
    const answer = await this.tell(method, path, body, key);
    if (answer.status < 200 || answer.status > 299) throw new Refusal(method, path, answer.status, answer.body);
    return answer;
  }

  /** As `ask`, but a "no" is an answer like any other. */
  async tell(method: 'GET' | 'POST', path: string, body?: Body, key?: string): Promise<Answer> {
    for (let tries = 0; ; tries++) {
      const answer = await this.once(method, path, body, key);
      const again = answer.status === 503 || (answer.status === 409 && answer.body['code'] === 'REQUEST_IN_PROGRESS');
      if (!again || tries >= 20) return answer;
      await pause(Number(answer.headers.get('retry-after') ?? 1) * 200);
    }
  }

  private async once(method: 'GET' | 'POST', path: string, body: Body, key: string | undefined): Promise<Answer> {
    const { cookie, csrf, bearer } = this.session;
    const form = body instanceof FormData;
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: {
        ...(body && !form ? { 'content-type': 'application/json' } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
        ...(cookie ? { cookie } : {}),
        ...(csrf ? { 'x-csrf-token': csrf } : {}),
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
      ...(body ? { body: form ? body : JSON.stringify(body) } : {}),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      body: json ? (JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>) : {},
    };
  }
}
