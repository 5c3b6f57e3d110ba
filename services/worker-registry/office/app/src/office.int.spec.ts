import type { DriverId } from '@fangang/kernel';
import { aHouse, anOperator, countyOfficerOf, driverOf, eventually, sessionKeys, villageOfficerOf } from '@fangang/testing';
import { capabilities, OfficeModule } from '.';

const keys = sessionKeys();
const operator = { account: 'yunwei', password: 'a-long-first-password' };
const house = aHouse(
  [{ capabilities, module: OfficeModule.forRoot({ sessionPrivateKeyPem: keys.privateKeyPem, operator, seedPolicies: true }) }],
  { sessionKeys: keys },
);

const signIn = (account: string, password: string) => house.anybody.post('/api/v1/auth/session', { account, password });
const open = (body: object) => house.as(anOperator).post('/api/v1/auth/accounts', body);

describe('an account', () => {
  it('is opened by the operator alone', async () => {
    const wish = { account: 'cun', role: 'VILLAGE_OFFICER', areas: ['990101100001'] };
    expect((await house.anybody.post('/api/v1/auth/accounts', wish)).status).toBe(401);
    expect((await house.as(countyOfficerOf()).post('/api/v1/auth/accounts', wish)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const opened = await open(wish);
    expect(opened).toMatchObject({ status: 201, body: { account: 'cun' } });
    expect(await open(wish)).toMatchObject({ status: 409, body: { code: 'LOGIN_TAKEN' } });
    expect(await signIn('cun', String(opened.body['password']))).toMatchObject({
      status: 201,
      body: { role: 'VILLAGE_OFFICER', areas: ['990101100001'] },
    });
  });

  it('is refused a reach that is not its role’s, and leaves nothing', async () => {
    expect(await open({ account: 'xian3', role: 'COUNTY_OFFICER', areas: ['99'] })).toMatchObject({
      status: 422,
      body: { code: 'VALUE_FORMAT' },
    });
    expect(await open({ account: 'siji3', role: 'DRIVER' })).toMatchObject({ status: 422, body: { code: 'REQUIRED' } });
    expect(await signIn('xian3', 'whatever-it-is')).toMatchObject({ status: 401, body: { code: 'CREDENTIALS_WRONG' } });
  });

  it('keeps its password out of every row', async () => {
    await open({ account: 'zhen', role: 'TOWN_OFFICER', areas: ['990101100'], password: 'canary-password-77' });
    const { db } = house.room('office').connection;
    const collections = (await db?.listCollections().toArray()) ?? [];
    for (const { name } of collections)
      expect(JSON.stringify(await db?.collection(name).find({}).toArray())).not.toContain('canary-password-77');
    expect(collections.map(({ name }) => name)).toEqual(expect.arrayContaining(['accounts', 'receipts']));
  });
});

describe('a session', () => {
  it('travels in a cookie that scripts cannot read, and opens the doors of its role', async () => {
    const { headers, body } = await signIn(operator.account, operator.password);
    const cookie = String(headers['set-cookie']);
    expect(cookie).toMatch(/^fg_session=.*HttpOnly.*SameSite=Strict/);
    expect(body).toMatchObject({ role: 'OPERATOR', csrfToken: expect.any(String) });
    expect((await house.as(anOperator).get('/api/v1/auth/session')).status).toBe(200);
  });

  it('is shut for a while after five wrong passwords, the right one included', async () => {
    await open({ account: 'diaodu', role: 'DISPATCHER', areas: ['990101'], password: 'right-password' });
    for (let n = 0; n < 4; n++) expect(await signIn('diaodu', 'wrong-password')).toMatchObject({ status: 401 });
    expect(await signIn('diaodu', 'wrong-password')).toMatchObject({ status: 423, body: { code: 'ACCOUNT_LOCKED' } });
    expect(await signIn('diaodu', 'right-password')).toMatchObject({ status: 423 });
  });

  it('takes no operator object for a login', async () => {
    expect((await house.anybody.post('/api/v1/auth/session', { account: { $ne: null }, password: { $ne: null } })).status).toBe(422);
  });
});

describe('the business clock', () => {
  it('is moved by the operator alone, and forward only', async () => {
    expect((await house.as(villageOfficerOf()).post('/api/v1/auth/clock', { to: '2020-02-20T07:00:00+08:00' })).status).toBe(403);
    const moved = await house.as(anOperator).post('/api/v1/auth/clock', { to: '2020-02-20T07:30:00+08:00' });
    expect(moved.status).toBe(200);
    expect(String(moved.body['businessTime'])).toMatch(/^2020-02-20T07:30:/);
    expect(await house.as(anOperator).post('/api/v1/auth/clock', { to: '2020-02-20T07:00:00+08:00' })).toMatchObject({
      status: 409,
      body: { code: 'CLOCK_BACKWARDS' },
    });
  });
});

describe('the dated rules', () => {
  it('are there from the first minute, each with its notice, and said to the others', async () => {
    const { body } = await eventually(() => house.as(villageOfficerOf()).get('/api/v1/auth/policies'));
    const rows = body['data'] as { code: string; sourceNotice: string }[];
    expect(rows.filter(({ code }) => code === 'capacity.factor').length).toBeGreaterThanOrEqual(2);
    expect(rows.every(({ sourceNotice }) => sourceNotice.length > 0)).toBe(true);
    expect(await house.events('office', 'PolicyRulePublished')).toHaveLength(rows.length);
  });

  it('are published by the operator, never two for the same days', async () => {
    const row = { code: 'offer.hours', scope: '990101', value: { hours: 12 }, validFrom: '2020-02-01', sourceNotice: '示例县通知 1 号' };
    expect((await house.as(countyOfficerOf()).post('/api/v1/auth/policies', row)).status).toBe(403);
    const published = await house.as(anOperator).post('/api/v1/auth/policies', row);
    expect(published.status).toBe(201);
    expect(await house.as(anOperator).post('/api/v1/auth/policies', row)).toMatchObject({ status: 409, body: { code: 'POLICY_OVERLAP' } });
    expect(await house.as(anOperator).post('/api/v1/auth/policies', { ...row, scope: '990102', sourceNotice: '' })).toMatchObject({
      body: { code: 'POLICY_SOURCE_MISSING' },
    });
    const id = String(published.body['policyId']);
    expect((await house.as(anOperator).post(`/api/v1/auth/policies/${id}/end`, { validTo: '2020-03-01' })).status).toBe(200);
    expect(await house.as(anOperator).post(`/api/v1/auth/policies/${id}/end`, { validTo: '2020-04-01' })).toMatchObject({
      status: 409,
      body: { code: 'INVALID_TRANSITION' },
    });
  });
});

describe('the division tree', () => {
  it('shows the 62 villages and communities of the demo county to whoever is signed in', async () => {
    expect((await house.anybody.get('/api/v1/auth/divisions')).status).toBe(401);
    const { body } = await house.as(villageOfficerOf()).get('/api/v1/auth/divisions?under=990101');
    const rows = body['data'] as { code: string; kind: string }[];
    expect(rows.filter(({ code }) => code.length === 12)).toHaveLength(62);
    expect(rows.filter(({ kind }) => kind === 'TOWN')).toHaveLength(7);
  });
});

describe('a phone', () => {
  it('is registered by its driver, and its key is kept as a hash', async () => {
    expect((await house.as(villageOfficerOf()).post('/api/v1/auth/devices', { label: '1 号手机' })).status).toBe(403);
    const { status, body } = await house
      .as(driverOf('drv_01E2J8Z4Q0V9M3T7K5X1C6B8RA' as DriverId))
      .post('/api/v1/auth/devices', { label: '1 号手机' });
    expect(status).toBe(201);
    const rows = JSON.stringify(await house.room('office').connection.collection('devices').find({}).toArray());
    expect(rows).toContain(String(body['deviceId']));
    expect(rows).not.toContain(String(body['deviceKey']));
  });
});
