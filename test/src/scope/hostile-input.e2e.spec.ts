import { request } from 'node:http';
import { isRefusalCode } from '@fangang/i18n';
import { mayDo, type Permission, type Role, roles } from '@fangang/authz';
import { calmDay } from './calm-day';
import { type Operation, operations } from './document';
import { brokenBodies, canary, hostileBodies, hostileFiles } from './hostile.builders';
import { type Instance, startInstance } from './instance';
import { type Call, firstOfEach } from './overheard';
import { knock, nobody, type Reply, type Visitor, visitorOf } from './visitor';
import { addressOf, wellFormed } from './well-formed.builders';

/** A door with somebody who may enter it and a body that is right. */
interface Way {
  readonly operation: Operation;
  readonly visitor: Visitor;
  readonly address: string;
  readonly body?: unknown;
}

let instance: Instance;
let ways: readonly Way[];
let pid: unknown;

const home: Readonly<Record<string, readonly string[]>> = { VILLAGE_OFFICER: ['990101101201'], TOWN_OFFICER: ['990101101'], OPERATOR: [] };

/** One item of a batch says as much as all of them. */
const withOneItem = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'items' in body && Array.isArray(body.items) ? { ...body, items: body.items.slice(0, 1) as unknown[] } : body;

/** Doors that the day did not pass are entered by whoever may, with a body that is well formed at least. */
const waysOf = async (calls: readonly Call[], employerId: string, driverId: string): Promise<readonly Way[]> => {
  const told = new Map(firstOfEach(calls).map((call) => [call.operation.name, call]));
  const visitors = new Map<Role, Visitor>();
  for (const role of roles) {
    const areas = home[role] ?? ['990101'];
    const wish = role === 'EMPLOYER' ? { role, employerId } : role === 'DRIVER' ? { role, driverId } : { role, areas };
    visitors.set(role, await visitorOf(instance.base, instance.operator, wish));
  }
  return operations.map((operation) => {
    const call = told.get(operation.name);
    if (call) return { ...call, body: withOneItem(call.body) };
    const role = roles.find((each) => operation.permissions.some((permission) => mayDo(each, permission as Permission)));
    return {
      operation,
      visitor: role ? (visitors.get(role) ?? nobody) : nobody,
      address: addressOf(operation),
      ...(operation.body ? { body: wellFormed(operation.body) } : {}),
    };
  });
};

beforeAll(async () => {
  instance = await startInstance();
  const { book, calls } = await calmDay(instance, 3);
  ways = await waysOf(calls, book.employerId, book.driverIds[0] ?? '');
  pid = (await instance.operator.get('/auth/status'))['pid'];
}, 240_000);
afterAll(() => instance.stop(), 60_000);

/** Problems of single items in the reply of a batch; its other fields may say the caller's own reference again. */
const problemsIn = (node: unknown): readonly unknown[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, each]: [string, unknown]) => (name === 'problem' ? [each] : problemsIn(each)));
};

/** What is wrong with an answer to something hostile; nothing, where all is well. */
const wrongWith = ({ status, type, text, body }: Reply): readonly string[] => [
  ...(status >= 500 ? [`${status} ${String(body['code'])}`] : []),
  ...(status >= 400 && !type.startsWith('application/problem+json') ? [`${status} as ${type}`] : []),
  ...(status >= 400 && !isRefusalCode(String(body['code'])) ? [`${status} with the code ${String(body['code'])}`] : []),
  ...(status >= 400 && body['status'] !== status ? [`${status} that says ${String(body['status'])}`] : []),
  ...(/node_modules|\.js:\d|\bat [\w.<>]+ \(|MongoServerError|CastError|ZodError/.test(text) ? ['shows its inside'] : []),
  ...((status >= 400 ? text : JSON.stringify(problemsIn(body))).includes(canary) ? ['echoes what was sent'] : []),
];

interface Try {
  readonly what: string;
  readonly reply: Promise<Reply>;
}

/** Each finding once, with the first thing that brought it about. */
const findings = async (tries: Iterable<Try>): Promise<readonly string[]> => {
  const found = new Map<string, string>();
  for (const { what, reply } of tries) for (const flaw of wrongWith(await reply)) if (!found.has(flaw)) found.set(flaw, `${flaw}: ${what}`);
  return [...found.values()];
};

const stillAnswers = async (): Promise<void> => {
  const status = await instance.operator.get('/auth/status');
  expect(status).toMatchObject({ pid, deadLetters: 0 });
};

const bodyDoors = operations.filter(({ body }) => body).map(({ name }) => name);
const readDoors = operations.filter(({ changes }) => !changes).map(({ name }) => name);
const wayTo = (name: string): Way => {
  const way = ways.find(({ operation }) => operation.name === name);
  if (!way) throw new Error(`no way to ${name}`);
  return way;
};

describe('a body that is right but for one thing', () => {
  it.each(bodyDoors)('is answered in words and shows nothing at %s', async (name) => {
    const { operation, visitor, address, body } = wayTo(name);
    const tries = function* (): Generator<Try> {
      for (const { what, body: text } of hostileBodies(body)) yield { what, reply: knock(instance.base, visitor, operation.method, address, { body: text }) };
    };
    expect(await findings(tries())).toEqual([]);
  });

  it('leaves the house standing', stillAnswers);
});

describe('a body of no schema', () => {
  it.each(bodyDoors)('is answered in words at %s', async (name) => {
    const { operation, visitor, address } = wayTo(name);
    const tries = function* (): Generator<Try> {
      for (const [what, body] of Object.entries(brokenBodies)) yield { what, reply: knock(instance.base, visitor, operation.method, address, { body }) };
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', 'multipart/form-data; boundary=x', 'nonsense'])
        yield { what: type, reply: knock(instance.base, visitor, operation.method, address, { body: `a=${canary}`, headers: { 'content-type': type } }) };
    };
    expect(await findings(tries())).toEqual([]);
  });

  it('is no more than malformed where its JSON breaks off', async () => {
    for (const name of bodyDoors) {
      const { operation, visitor, address } = wayTo(name);
      const { status, body } = await knock(instance.base, visitor, operation.method, address, { body: '{"items":[' });
      expect({ name, status, code: body['code'] }).toEqual({ name, status: 400, code: 'MALFORMED' });
    }
  });
});

describe('an address', () => {
  it.each(readDoors)('with a filter that nobody knows is refused at %s', async (name) => {
    const { visitor, address } = wayTo(name);
    const { status, body } = await knock(instance.base, visitor, 'GET', `${address}${address.includes('?') ? '&' : '?'}notAFilter=1`);
    expect({ status, code: body['code'] }).toEqual({ status: 400, code: 'UNKNOWN_FIELD' });
  });

  it.each(readDoors)('that is twisted is answered in words at %s', async (name) => {
    const { operation, visitor, address } = wayTo(name);
    const twisted = [`[$ne]=${canary}`, `=${canary}%00`, `=${canary.repeat(1_000)}`, `=%7B%22$ne%22:null%7D`, '=-1', '=1e308', '=%ff%fe', `=a&{}=${canary}`];
    const bare = address.split('?')[0] ?? '';
    const tries = function* (): Generator<Try> {
      for (const { name: filter } of operation.query)
        for (const value of twisted) {
          const query = `${filter}${value.replace('{}', filter)}`;
          yield { what: query.slice(0, 80), reply: knock(instance.base, visitor, 'GET', `${bare}?${query}`) };
        }
      for (const { name: id } of operation.ids)
        for (const value of ['%00', '..%2f..%2fetc%2fpasswd', '%7B%22$ne%22:null%7D', canary.repeat(20), '__proto__', '%ff'])
          yield { what: `${id}: ${value.slice(0, 40)}`, reply: knock(instance.base, visitor, 'GET', operation.path.replace(`{${id}}`, value)) };
    };
    expect(await findings(tries())).toEqual([]);
  });

  it('of no door is answered in words, to whoever asks', async () => {
    const tries = ['/api/v1/registry/nothing', '/api/v1/transport/trips/%00', `/api/v1/${canary}`, '/api/v2', '/api/v1/auth/session/../../../etc/passwd', '/.env', '/api/v1//'].flatMap((address) =>
      ['GET', 'POST', 'DELETE', 'PATCH'].map((method) => ({ what: `${method} ${address}`, reply: knock(instance.base, nobody, method, address, method === 'GET' ? {} : { body: {} }) })),
    );
    expect(await findings(tries)).toEqual([]);
  });
});

interface Poured {
  /** Undefined where the door closed without a word. */
  readonly status: number | undefined;
  readonly megabytes: number;
}

/** Sends a hundred megabytes, piece by piece, until the door answers or closes. */
const pour = (address: string, { cookie = '', csrf = '' }: Visitor, headers: Readonly<Record<string, string | number>>, head = ''): Promise<Poured> =>
  new Promise((resolve) => {
    const piece = Buffer.alloc(1_048_576, 'a');
    let megabytes = 0;
    const outgoing = request(`${instance.base}${address}`, { method: 'POST', headers: { cookie, 'x-csrf-token': csrf, 'idempotency-key': 'pour', ...headers } });
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
const knockHeavily = (address: string, { cookie = '', csrf = '' }: Visitor): Promise<Pick<Poured, 'status'>> =>
  new Promise((resolve, reject) => {
    const headers = { cookie, 'x-csrf-token': csrf, 'idempotency-key': 'pour', 'content-type': 'application/json', 'content-length': 100 * 1_048_576 };
    const outgoing = request(`${instance.base}${address}`, { method: 'POST', headers });
    outgoing.once('response', ({ statusCode }) => {
      resolve({ status: statusCode });
      outgoing.destroy();
    });
    outgoing.once('error', reject);
    outgoing.flushHeaders();
  });

describe('a hundred megabytes', () => {
  it('that say so are refused as too large at each door', async () => {
    for (const name of bodyDoors) {
      const { address, visitor } = wayTo(name);
      const { status } = await knockHeavily(address, visitor);
      expect({ name, status }).toEqual({ name, status: 413 });
    }
    await stillAnswers();
  });

  it('that do not say so are cut off long before their end', async () => {
    for (const name of bodyDoors) {
      const { address, visitor } = wayTo(name);
      const { status, megabytes } = await pour(address, visitor, { 'content-type': 'application/json', 'transfer-encoding': 'chunked' });
      expect([413, undefined]).toContain(status);
      expect(megabytes).toBeLessThan(50);
    }
    await stillAnswers();
  });

  it('of a file are refused as too large, and the next caller is served', async () => {
    const uploads = ways.filter(({ operation }) => operation.upload);
    expect(uploads).not.toEqual([]);
    for (const { operation, visitor } of uploads) {
      const form = new FormData();
      form.append('file', new Blob([Buffer.alloc(11 * 1_048_576)]), 'roster.xlsx');
      const { status, body } = await knock(instance.base, visitor, 'POST', operation.path, { body: form });
      expect({ status, code: body['code'] }).toEqual({ status: 413, code: 'TOO_LARGE' });
      const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="roster.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n';
      const poured = await pour(operation.path, visitor, { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' }, head);
      expect([413, undefined]).toContain(poured.status);
      expect(poured.megabytes).toBeLessThan(50);
    }
    await stillAnswers();
  });
});

const partOf = (name: string, file = ''): string => `--x\r\ncontent-disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n\r\n${canary}\r\n`;

describe('a form', () => {
  const forms: Readonly<Record<string, readonly [type: string, body: string]>> = {
    'breaks off': ['multipart/form-data; boundary=x', partOf('file', 'roster.xlsx')],
    'names no boundary': ['multipart/form-data', '--x'],
    'has another boundary': ['multipart/form-data; boundary=y', `${partOf('file', 'roster.xlsx')}--x--`],
    'is empty': ['multipart/form-data; boundary=x', ''],
    'has a field and no file': ['multipart/form-data; boundary=x', `${partOf('villageCode')}--x--`],
    'has two files': ['multipart/form-data; boundary=x', `${partOf('file', 'a.csv')}${partOf('file', 'b.csv')}--x--`],
    'has a hundred fields': ['multipart/form-data; boundary=x', `${Array.from({ length: 100 }, (_, n) => partOf(`f${n}`)).join('')}${partOf('file', 'a.csv')}--x--`],
    'reaches for the prototype': ['multipart/form-data; boundary=x', `${partOf('__proto__')}${partOf('file', 'a.csv')}--x--`],
    'names a file at length': ['multipart/form-data; boundary=x', `${partOf('file', `${'../'.repeat(900)}${canary}.csv`)}--x--`],
    'is JSON': ['application/json', '{}'],
  };

  it.each(Object.keys(forms))('that %s is refused in words', async (what) => {
    const [type = '', body = ''] = forms[what] ?? [];
    for (const { operation, visitor } of ways.filter((way) => way.operation.upload)) {
      const reply = knock(instance.base, visitor, 'POST', operation.path, { body, headers: { 'content-type': type } });
      expect(await findings([{ what, reply }])).toEqual([]);
      expect((await reply).status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('a file that calls itself a roster', () => {
  const files = hostileFiles();

  it.each(Object.keys(files))('and is %s is refused in words while others are served', async (what) => {
    const { operation, visitor } = ways.find((way) => way.operation.upload && way.operation.path.endsWith('/imports')) ?? wayTo('');
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(files[what] ?? [])]), what.startsWith('a text') ? 'roster.csv' : 'roster.xlsx');
    const reply = knock(instance.base, visitor, 'POST', operation.path, { body: form });
    const began = performance.now();
    await stillAnswers();
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await findings([{ what, reply }])).toEqual([]);
    expect((await reply).status).toBeGreaterThanOrEqual(400);
  });
});
