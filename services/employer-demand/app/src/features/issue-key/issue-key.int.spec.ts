import { May } from '@fangang/authz';
import { Replies, defineService } from '@fangang/service-kit';
import { aHouse, anOperator, countyOfficerOf, employerOf, villageOfficerOf } from '@fangang/testing';
import { Controller, Get, Module } from '@nestjs/common';
import type { EmployerId } from '@fangang/kernel';
import { z } from 'zod';
import { capabilities, EmployerDemandModule } from '../..';
import { destination, aVerifiedEmployer } from '../../demand.builders';

/** Another service in the same process, with a door that employers may use. */
@Controller('api/v1/neighbour/openings')
class NeighbourController {
  @Get()
  @May('openings:read')
  @Replies(200, z.object({ open: z.boolean() }))
  get() {
    return { open: true };
  }
}
const neighbour = defineService('neighbour', 'neighbour', { queries: [{ query: class {}, doors: [NeighbourController] }] });
@Module({ controllers: neighbour.controllers })
class NeighbourModule {}

const house = aHouse([
  { capabilities, module: EmployerDemandModule },
  { capabilities: neighbour, module: NeighbourModule },
]);
const county = house.as(countyOfficerOf(destination));
let employerId: EmployerId;
beforeAll(async () => {
  employerId = await aVerifiedEmployer(county);
});

const keysOf = (id: EmployerId) => `/api/v1/demand/employers/${id}/keys`;
const issue = async (body: object = {}) =>
  (await county.post(keysOf(employerId), body, { key: null })).body as { keyId: string; key: string };
const revoke = (keyId: string) => county.post(`/api/v1/demand/keys/${keyId}/revoke`);
const withKey = (key: string) => ({ key: null, headers: { authorization: `Bearer ${key}`, cookie: '' } });
const read = (path: string, key: string) => house.as(anOperator).get(path, withKey(key));

describe('a key', () => {
  it('is made by the county or its employer, and by nobody else', async () => {
    expect((await house.anybody.post(keysOf(employerId))).status).toBe(401);
    expect((await house.as(villageOfficerOf()).post(keysOf(employerId))).status).toBe(403);
    expect((await house.as(countyOfficerOf('990101')).post(keysOf(employerId))).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await house.as(employerOf('emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF' as EmployerId)).post(keysOf(employerId))).status).toBe(404);
    const made = await house.as(employerOf(employerId)).post(keysOf(employerId), { label: '一号线' }, { key: null });
    expect(made).toMatchObject({ status: 201, body: { key: expect.stringMatching(/^fg_test_[\w-]{43}$/) } });
    expect((await revoke(String(made.body['keyId']))).status).toBe(200);
  });

  it('opens the doors of its employer here, in its own name, and no door of another service', async () => {
    const { keyId, key } = await issue();
    expect((await read('/api/v1/demand/employers', key)).body).toMatchObject({ data: [{ employerId }] });
    expect((await read('/api/v1/neighbour/openings', key)).body).toMatchObject({ status: 401, code: 'KEY_REFUSED' });
    expect((await read('/api/v1/demand/status', key)).status).toBe(401);
    expect((await read('/api/v1/demand/employers', `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`)).body).toMatchObject({
      status: 401,
      code: 'KEY_REFUSED',
    });
    await revoke(keyId);
  });

  it('opens no more than its scopes, and makes no further key', async () => {
    const { keyId, key } = await issue({ scopes: ['openings:read'] });
    expect((await read('/api/v1/demand/openings', key)).status).toBe(200);
    expect((await read('/api/v1/demand/employers', key)).body).toMatchObject({
      status: 401,
      code: 'KEY_REFUSED',
      params: { scope: 'employers:read' },
    });
    const further = await house.as(anOperator).post(keysOf(employerId), {}, withKey(key));
    expect(further.body).toMatchObject({ status: 401, code: 'KEY_REFUSED' });
    await revoke(keyId);
  });

  it('is refused from the request after its revocation on, and a second revocation is told', async () => {
    const { keyId, key } = await issue();
    expect((await read('/api/v1/demand/openings', key)).status).toBe(200);
    expect((await revoke(keyId)).body).toEqual({ keyId, live: false });
    expect((await read('/api/v1/demand/openings', key)).body).toMatchObject({ status: 401, code: 'KEY_REFUSED' });
    expect((await revoke(keyId)).body).toMatchObject({ status: 409, code: 'INVALID_TRANSITION' });
  });

  it('lives beside one other, not beside two', async () => {
    const [first, second] = [await issue(), await issue()];
    expect((await county.post(keysOf(employerId), {}, { key: null })).body).toMatchObject({ status: 409, code: 'KEY_LIMIT' });
    await revoke(first.keyId);
    const third = await issue();
    expect(third.key).toMatch(/^fg_test_/);
    await revoke(second.keyId);
    await revoke(third.keyId);
  });

  it('lies in no row of the database, and is listed by its first characters and last use', async () => {
    const { keyId, key } = await issue({ label: 'canary' });
    await read('/api/v1/demand/openings', key);
    const listed = (await county.get(keysOf(employerId))).body['data'] as { keyId: string; prefix: string; lastUsedAt: string | null }[];
    expect(listed.find((each) => each.keyId === keyId)).toMatchObject({
      label: 'canary',
      prefix: key.slice(0, 12),
      live: true,
      lastUsedAt: expect.stringMatching(/^20/),
    });
    const { db } = house.room('employer-demand').connection;
    const collections = (await db?.listCollections().toArray()) ?? [];
    for (const { name } of collections) expect(JSON.stringify(await db?.collection(name).find({}).toArray())).not.toContain(key.slice(12));
    expect(collections.map(({ name }) => name)).toEqual(expect.arrayContaining(['receipts', 'apikeysecrets']));
  });
});
