import { randomBytes } from 'node:crypto';
import { mayDo, type Permission, permissions, type Role, roles } from '@fangang/authz';
import { Client, demoCreditCode } from '@fangang/demo';
import { newId } from '@fangang/persistence';
import { type Operation, operations } from './document';
import { type Instance, startInstance } from './instance';
import { knock, nobody, type Reply, signIn, type Visitor, visitorOf, type Wish } from './visitor';
import { addressOf } from './well-formed.builders';

/** Far from every row that there is: nothing of it is found, so only the door itself answers. */
const wishes: Readonly<Record<Role, Wish>> = {
  VILLAGE_OFFICER: { role: 'VILLAGE_OFFICER', areas: ['990201100001'] },
  TOWN_OFFICER: { role: 'TOWN_OFFICER', areas: ['990201100'] },
  COUNTY_OFFICER: { role: 'COUNTY_OFFICER', areas: ['990201'] },
  EMPLOYER: { role: 'EMPLOYER', employerId: newId('emp') },
  DISPATCHER: { role: 'DISPATCHER', areas: ['990201'] },
  DRIVER: { role: 'DRIVER', driverId: newId('drv') },
  HEALTH_CHECKER: { role: 'HEALTH_CHECKER', areas: ['990201'] },
  OPERATOR: { role: 'OPERATOR' },
};
const closed = operations.filter(({ open }) => !open);

let instance: Instance;
let visitors: Readonly<Record<Role, Visitor>>;
let key: { readonly keyId: string; readonly key: string; readonly scopes: readonly string[] };
let county: Client;

beforeAll(async () => {
  instance = await startInstance();
  const { base, operator } = instance;
  visitors = Object.fromEntries(
    await Promise.all(roles.map(async (role) => [role, await visitorOf(base, operator, wishes[role])] as const)),
  ) as Record<Role, Visitor>;
  const password = randomBytes(12).toString('base64url');
  await operator.post('/auth/accounts', { account: 'xian2', role: 'COUNTY_OFFICER', areas: ['990201'], password });
  county = await Client.signIn(base, 'xian2', password);
  const { employerId } = await county.post<{ employerId: string }>('/demand/employers', {
    creditCode: demoCreditCode(1),
    displayName: '演示电子有限公司',
    divisionCode: '990201',
    keyFirm: true,
  });
  key = await county.post(`/demand/employers/${employerId}/keys`, { label: 'matrix' });
}, 240_000);
afterAll(() => instance.stop(), 60_000);

/** Empty bodies, ids of nothing: whoever is let in is told what is missing, and nothing changes. */
const ask = (operation: Operation, visitor: Visitor, headers: Readonly<Record<string, string>> = {}): Promise<Reply> =>
  knock(instance.base, visitor, operation.method, addressOf(operation), {
    headers,
    ...(operation.changes && !operation.upload ? { body: {} } : {}),
  });

/** What a door said, in the few words that this file compares. */
const said = ({ status, body }: Reply): string => {
  if (status === 401) return 'who are you';
  if (status === 403 && body['code'] === 'FORBIDDEN') return 'not for your role';
  return status >= 500 ? `${status}` : 'come in';
};

const everyDoor = async (
  doors: readonly Operation[],
  visitor: Visitor,
  headers?: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const answers: Record<string, string> = {};
  for (const operation of doors) answers[operation.name] = said(await ask(operation, visitor, headers));
  return answers;
};
const all = (doors: readonly Operation[], answer: (operation: Operation) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(doors.map((operation) => [operation.name, answer(operation)]));

describe('every door of the document', () => {
  it('says who may, in the words of the permissions that there are', () => {
    expect(operations.length).toBeGreaterThan(90);
    const silent = operations.filter((operation) => operation.open === operation.permissions.length > 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(operations.flatMap((operation) => operation.permissions).filter((each) => !Object.hasOwn(permissions, each))).toEqual([]);
  });

  it('is open without a session only for signing in and the lists that a gate checks passes by', () => {
    expect(operations.filter(({ open, changes }) => open && changes).map(({ name }) => name)).toEqual(['POST /api/v1/auth/session']);
    expect(operations.filter(({ open, changes, path }) => open && !changes && !path.startsWith('/api/v1/transport/passes/'))).toEqual([]);
  });

  it('stays shut to who shows nothing', async () => {
    expect(await everyDoor(closed, nobody)).toEqual(all(closed, () => 'who are you'));
  });

  it('stays shut to a session that the office did not sign, and to a key that nobody issued', async () => {
    const { cookie = '', csrf = '' } = visitors.COUNTY_OFFICER;
    const last = cookie.at(-10) === 'A' ? 'B' : 'A';
    expect(await everyDoor(closed, { cookie: `${cookie.slice(0, -10)}${last}${cookie.slice(-9)}`, csrf })).toEqual(
      all(closed, () => 'who are you'),
    );
    expect(await everyDoor(closed, { bearer: `fg_test_${randomBytes(32).toString('base64url')}` })).toEqual(
      all(closed, () => 'who are you'),
    );
  });

  it.each(roles)('opens to %s exactly where its permission says so', async (role) => {
    const may = ({ permissions: anyOf }: Operation): boolean => anyOf.some((permission) => mayDo(role, permission as Permission));
    expect(await everyDoor(closed, visitors[role])).toEqual(all(closed, (operation) => (may(operation) ? 'come in' : 'not for your role')));
  });

  it.each(roles)('that changes something stays shut to %s when the request is forged', async (role) => {
    const doors = closed.filter(({ changes }) => changes);
    const { cookie = '' } = visitors[role];
    expect(await everyDoor(doors, { cookie })).toEqual(all(doors, () => 'not for your role'));
    expect(await everyDoor(doors, { cookie, csrf: visitors[role === 'OPERATOR' ? 'DRIVER' : 'OPERATOR'].csrf ?? '' })).toEqual(
      all(doors, () => 'not for your role'),
    );
  });
});

describe("an employer's key", () => {
  /** It comes in as its employer, with no more than its scopes, at the doors of the service that issued it. */
  const opens = ({ word, path, permissions: anyOf }: Operation): boolean =>
    word === 'demand' &&
    !path.endsWith('/status') &&
    anyOf.some((permission) => key.scopes.includes(permission) && mayDo('EMPLOYER', permission as Permission));

  it('opens what its scopes name and nothing else', async () => {
    const answers = await everyDoor(closed, { bearer: key.key });
    const opened = Object.keys(answers).filter((name) => answers[name] === 'come in');
    expect(opened).toEqual(closed.filter(opens).map(({ name }) => name));
    expect(opened.length).toBeGreaterThan(5);
  });

  it('opens nothing any more once it is revoked', async () => {
    await county.post(`/demand/keys/${key.keyId}/revoke`);
    expect(await everyDoor(closed, { bearer: key.key })).toEqual(all(closed, () => 'who are you'));
  });
});

describe('signing in', () => {
  it('tells a wrong password and an unknown account apart in nothing', async () => {
    const { base } = instance;
    const tries = ['xian2', 'nobody'].map((account) =>
      knock(base, nobody, 'POST', '/api/v1/auth/session', { body: { account, password: 'not-this-one' } }),
    );
    const [wrong, unknown] = (await Promise.all(tries)).map(({ status, body: { traceId: _, ...rest } }) => ({ status, ...rest }));
    expect(wrong).toMatchObject({ status: 401, code: 'CREDENTIALS_WRONG' });
    expect(unknown).toEqual(wrong);
  });

  it('locks an account that is guessed at, the right password included', async () => {
    const { base, operator } = instance;
    const password = randomBytes(12).toString('base64url');
    await operator.post('/auth/accounts', { account: 'guessed', role: 'DISPATCHER', areas: ['990201'], password });
    const guess = (word: string) => knock(base, nobody, 'POST', '/api/v1/auth/session', { body: { account: 'guessed', password: word } });
    for (let tries = 0; tries < 20; tries++) await guess(`wrong-${tries}`);
    expect((await guess(password)).body).toMatchObject({ code: 'ACCOUNT_LOCKED' });
    await expect(signIn(base, 'guessed', password)).rejects.toThrow(/could not sign in/);
  });
});
