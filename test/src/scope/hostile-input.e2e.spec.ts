import { calmDay } from './calm-day';
import { operations } from './document';
import { findings, type Try } from './findings';
import { brokenBodies, canary, hostileBodies, hostileFiles } from './hostile.builders';
import { type Instance, startInstance } from './instance';
import { knockHeavily, pour } from './pour';
import { knock, nobody } from './visitor';
import { type Way, waysOf } from './ways';

let instance: Instance;
let ways: readonly Way[];
let pid: unknown;

beforeAll(async () => {
  instance = await startInstance();
  const { book, calls } = await calmDay(instance, 3);
  ways = await waysOf(instance, calls, book.employerId, book.driverIds[0] ?? '');
  pid = (await instance.operator.get('/auth/status'))['pid'];
}, 240_000);
afterAll(() => instance.stop(), 60_000);

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
      for (const { what, body: text } of hostileBodies(body))
        yield { what, reply: knock(instance.base, visitor, operation.method, address, { body: text }) };
    };
    expect(await findings(tries())).toEqual([]);
  });

  it('leaves the house standing', stillAnswers);
});

describe('a body of no schema', () => {
  it.each(bodyDoors)('is answered in words at %s', async (name) => {
    const { operation, visitor, address } = wayTo(name);
    const tries = function* (): Generator<Try> {
      for (const [what, body] of Object.entries(brokenBodies))
        yield { what, reply: knock(instance.base, visitor, operation.method, address, { body }) };
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/json; charset=utf-16',
        'multipart/form-data; boundary=x',
        'nonsense',
      ])
        yield {
          what: type,
          reply: knock(instance.base, visitor, operation.method, address, { body: `a=${canary}`, headers: { 'content-type': type } }),
        };
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
    const twisted = [
      `[$ne]=${canary}`,
      `=${canary}%00`,
      `=${canary.repeat(1_000)}`,
      `=%7B%22$ne%22:null%7D`,
      '=-1',
      '=1e308',
      '=%ff%fe',
      `=a&{}=${canary}`,
    ];
    const bare = address.split('?')[0] ?? '';
    const tries = function* (): Generator<Try> {
      for (const { name: filter } of operation.query)
        for (const value of twisted) {
          const query = `${filter}${value.replace('{}', filter)}`;
          yield { what: query.slice(0, 80), reply: knock(instance.base, visitor, 'GET', `${bare}?${query}`) };
        }
      for (const { name: id } of operation.ids)
        for (const value of ['%00', '..%2f..%2fetc%2fpasswd', '%7B%22$ne%22:null%7D', canary.repeat(20), '__proto__', '%ff'])
          yield {
            what: `${id}: ${value.slice(0, 40)}`,
            reply: knock(instance.base, visitor, 'GET', operation.path.replace(`{${id}}`, value)),
          };
    };
    expect(await findings(tries())).toEqual([]);
  });

  it('of no door is answered in words, to whoever asks', async () => {
    const tries = [
      '/api/v1/registry/nothing',
      '/api/v1/transport/trips/%00',
      `/api/v1/${canary}`,
      '/api/v2',
      '/api/v1/auth/session/../../../etc/passwd',
      '/.env',
      '/api/v1//',
    ].flatMap((address) =>
      ['GET', 'POST', 'DELETE', 'PATCH'].map((method) => ({
        what: `${method} ${address}`,
        reply: knock(instance.base, nobody, method, address, method === 'GET' ? {} : { body: {} }),
      })),
    );
    expect(await findings(tries)).toEqual([]);
  });
});

describe('a hundred megabytes', () => {
  it('that say so are refused as too large at each door', async () => {
    for (const name of bodyDoors) {
      const { address, visitor } = wayTo(name);
      const { status } = await knockHeavily(instance.base, address, visitor);
      expect({ name, status }).toEqual({ name, status: 413 });
    }
    await stillAnswers();
  });

  it('that do not say so are cut off long before their end', async () => {
    for (const name of bodyDoors) {
      const { address, visitor } = wayTo(name);
      const { status, megabytes } = await pour(instance.base, address, visitor, {
        'content-type': 'application/json',
        'transfer-encoding': 'chunked',
      });
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
      const head =
        '--x\r\ncontent-disposition: form-data; name="file"; filename="roster.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n';
      const poured = await pour(
        instance.base,
        operation.path,
        visitor,
        { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' },
        head,
      );
      expect([413, undefined]).toContain(poured.status);
      expect(poured.megabytes).toBeLessThan(50);
    }
    await stillAnswers();
  });
});

const partOf = (name: string, file = ''): string =>
  `--x\r\ncontent-disposition: form-data; name="${name}"${file ? `; filename="${file}"` : ''}\r\n\r\n${canary}\r\n`;

describe('a form', () => {
  const forms: Readonly<Record<string, readonly [type: string, body: string]>> = {
    'breaks off': ['multipart/form-data; boundary=x', partOf('file', 'roster.xlsx')],
    'names no boundary': ['multipart/form-data', '--x'],
    'has another boundary': ['multipart/form-data; boundary=y', `${partOf('file', 'roster.xlsx')}--x--`],
    'is empty': ['multipart/form-data; boundary=x', ''],
    'has a field and no file': ['multipart/form-data; boundary=x', `${partOf('villageCode')}--x--`],
    'has two files': ['multipart/form-data; boundary=x', `${partOf('file', 'a.csv')}${partOf('file', 'b.csv')}--x--`],
    'has a hundred fields': [
      'multipart/form-data; boundary=x',
      `${Array.from({ length: 100 }, (_, n) => partOf(`f${n}`)).join('')}${partOf('file', 'a.csv')}--x--`,
    ],
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
