import { May, TheBatch, TheCaller, TheReader } from '@fangang/authz';
import { HeadRecounted, id } from '@fangang/contracts';
import type { Decision, Refusal, TripId } from '@fangang/kernel';
import { type Caller, newId, type Reader, type Rooms, within } from '@fangang/persistence';
import { aHouse, countyOfficerOf, eventually, FerryStore, moor, takePlaces, villageOfficerOf } from '@fangang/testing';
import { Body, Controller, Get, Injectable, Module, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Batch, type BatchRunner, defineService, no, problemSchema, Replies, ROOMS } from '.';

const path = z.strictObject({ tripId: id('trp') });
const body = z.strictObject({ count: z.int().min(1).max(50) });
const reply = z.object({ tripId: id('trp'), taken: z.int() });

/** The toy's codes stand outside the catalogue; the doors speak two that stand in it. */
const answered = <F>(decision: Decision<F, Refusal>): readonly [F, ...F[]] =>
  decision.ok ? decision.facts : no(decision.refusal.code === 'FERRY_FULL' ? 'TRIP_FULL' : 'TRIP_DEPARTED', { allowed: 0 });

@Injectable()
class TakePlacesHandler {
  constructor(private readonly ferries: FerryStore) {}
  moor(caller: Caller, tripId: TripId, places: number) {
    return this.ferries.create(caller, tripId, moor(places));
  }
  async execute(caller: Caller, tripId: TripId, count: number): Promise<number> {
    const facts = answered(await this.ferries.change(caller, tripId, takePlaces(count)));
    return facts.at(-1)?.counted ?? 0;
  }
}

@Controller('api/v1/dock/ferries')
class TakePlacesController {
  constructor(private readonly takePlacesHandler: TakePlacesHandler) {}

  @Post()
  @May('trips:plan', 'trips:approve-origin')
  @Replies(201, z.object({ tripId: id('trp') }))
  async moor(
    @TheCaller() caller: Caller,
    @Body({ schema: z.strictObject({ places: z.int().min(1).max(200) }) }) { places }: { places: number },
  ) {
    const tripId = newId('trp');
    await this.takePlacesHandler.moor(caller, tripId, places);
    return { tripId, secret: 'never leaves' };
  }

  @Post(':tripId/places')
  @May('trips:approve-origin')
  @Replies(201, reply)
  async take(
    @TheCaller() caller: Caller,
    @Param({ schema: path }) { tripId }: { tripId: TripId },
    @Body({ schema: body }) { count }: { count: number },
  ) {
    return { tripId, taken: await this.takePlacesHandler.execute(caller, tripId, count) };
  }

  @Post(':tripId/places/spoilt')
  @May('trips:approve-origin')
  @Replies(201, reply)
  async spoil(@TheCaller() caller: Caller, @Param({ schema: path }) { tripId }: { tripId: TripId }) {
    await this.takePlacesHandler.execute(caller, tripId, 1);
    return no('TRIP_FULL', { allowed: 1 });
  }

  @Post('batch')
  @May('trips:approve-origin')
  @Batch()
  @Replies(
    200,
    z.object({
      items: z.array(z.object({ index: z.int(), status: z.int(), taken: z.int().optional(), problem: problemSchema.optional() })),
    }),
  )
  async many(
    @TheBatch() batch: BatchRunner,
    @Body({
      schema: z.strictObject({ items: z.array(z.strictObject({ tripId: id('trp'), refuseAfter: z.boolean().default(false) })).max(500) }),
    })
    { items }: { items: { tripId: TripId; refuseAfter: boolean }[] },
  ) {
    return {
      items: await batch.run(items, 201, async (caller, { tripId, refuseAfter }) => {
        const taken = await this.takePlacesHandler.execute(caller, tripId, 1);
        return refuseAfter ? no('TRIP_DEPARTED') : { taken };
      }),
    };
  }

  @Get()
  @May('trips:read')
  @Replies(200, z.object({ scope: z.string() }))
  list(
    @TheReader() { scope }: Reader,
    @Query({ schema: z.strictObject({ q: z.string().max(20).optional() }) }) _query: { q?: string | undefined },
  ) {
    within(scope, { areas: 'areas' });
    return { scope: scope.kind };
  }
}

const capabilities = defineService('dock', 'dock', {
  commands: [{ handler: TakePlacesHandler, doors: [TakePlacesController], says: [HeadRecounted] }],
  providers: [{ provide: FerryStore, inject: [ROOMS], useFactory: (rooms: Rooms) => new FerryStore(rooms.of('dock').connection) }],
});

@Module({ controllers: capabilities.controllers, providers: capabilities.providers })
class DockModule {}

const house = aHouse([{ capabilities, module: DockModule }]);
const officer = countyOfficerOf('9901');
const ferries = '/api/v1/dock/ferries';

const aFerry = async (places: number): Promise<string> => {
  const { status, body } = await house.as(officer).post(ferries, { places });
  expect(status).toBe(201);
  return String(body['tripId']);
};

describe('a door', () => {
  it('is shut to who has no session, the wrong role, or a forged request', async () => {
    expect((await house.anybody.post(ferries, { places: 1 })).status).toBe(401);
    expect((await house.as(villageOfficerOf()).post(ferries, { places: 1 })).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await house.as(officer).post(ferries, { places: 1 }, { headers: { 'x-csrf-token': 'other' } })).status).toBe(403);
    expect(
      (await house.as(officer).post(ferries, { places: 1 }, { headers: { authorization: 'Bearer fg_test_x', cookie: '' } })).body,
    ).toMatchObject({ status: 401, code: 'KEY_REFUSED' });
  });

  it('shows nothing of what lies outside the area', async () => {
    const ferry = await aFerry(3);
    const other = await house.as(countyOfficerOf('880101')).post(`${ferries}/${ferry}/places`, { count: 1 });
    expect(other.body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await house.as(officer).post(`${ferries}/${newId('trp')}/places`, { count: 1 })).body).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
  });

  it('lets no field out that its reply does not name', async () => {
    const { body } = await house.as(officer).post(ferries, { places: 1 });
    expect(Object.keys(body)).toEqual(['tripId']);
  });

  it('says which place of the input is wrong, in both languages, and never the value', async () => {
    const ferry = await aFerry(3);
    const missing = await house.as(officer).post(`${ferries}/${ferry}/places`, {});
    expect(missing.body).toMatchObject({ status: 422, code: 'REQUIRED', errors: [{ pointer: '/count', code: 'REQUIRED' }] });
    const operator = await house.as(officer).post(`${ferries}/${ferry}/places`, { count: { $ne: null } });
    expect(operator.status).toBe(422);
    const extra = await house
      .as(officer)
      .post(`${ferries}/${ferry}/places`, { count: 1, role: 'OPERATOR' }, { headers: { 'accept-language': 'en' } });
    expect(extra.body).toMatchObject({ status: 400, code: 'UNKNOWN_FIELD', errors: [{ pointer: '/role' }] });
    expect(String(extra.body['detail'])).toMatch(/role/);
    expect((await house.as(officer).get(`${ferries}?nosuch=1`)).body).toMatchObject({ status: 400, code: 'UNKNOWN_FIELD' });
    expect((await house.as(officer).post(ferries, '{"places":', {})).status).toBe(400);
    expect((await house.as(officer).post(ferries, { places: 1, __proto__x: 'y'.repeat(1_200_000) })).body).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
    });
  });

  it('wants a key for every change', async () => {
    expect((await house.as(officer).post(ferries, { places: 1 }, { key: null })).body).toMatchObject({ status: 400, code: 'REQUIRED' });
    expect((await house.as(officer).post(ferries, { places: 1 }, { key: '' })).status).toBe(400);
  });
});

describe('one key', () => {
  it('gives one effect and one answer, however often it comes, together or later', async () => {
    const ferry = await aFerry(50);
    const copies = await Promise.all(
      Array.from({ length: 50 }, () => house.as(officer).post(`${ferries}/${ferry}/places`, { count: 1 }, { key: 'k1' })),
    );
    expect(copies.map(({ status }) => status)).toEqual(copies.map(() => 201));
    expect(new Set(copies.map(({ body }) => body['taken']))).toEqual(new Set([1]));
    const late = await house.as(officer).post(`${ferries}/${ferry}/places`, { count: 1 }, { key: 'k1' });
    expect(late).toMatchObject({ status: 201, body: { taken: 1 } });
    expect(late.headers['idempotency-replayed']).toBe('true');
    expect((await house.events('dock', 'HeadRecounted')).filter(({ subject }) => subject === ferry)).toHaveLength(1);
  });

  it('keeps a refusal too, and refuses another body', async () => {
    const ferry = await aFerry(1);
    await house.as(officer).post(`${ferries}/${ferry}/places`, { count: 1 });
    const full = await house.as(officer).post(`${ferries}/${ferry}/places`, { count: 1 }, { key: 'k2' });
    expect(full.body).toMatchObject({ status: 409, code: 'TRIP_FULL' });
    const again = await house.as(officer).post(`${ferries}/${ferry}/places`, { count: 1 }, { key: 'k2' });
    expect(again.body).toMatchObject({ status: 409, code: 'TRIP_FULL' });
    expect((await house.as(officer).post(`${ferries}/${ferry}/places`, { count: 2 }, { key: 'k2' })).body).toMatchObject({
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('leaves nothing of what was written before a refusal', async () => {
    const ferry = await aFerry(5);
    expect((await house.as(officer).post(`${ferries}/${ferry}/places/spoilt`, {})).status).toBe(409);
    expect(await house.as(officer).post(`${ferries}/${ferry}/places`, { count: 1 })).toMatchObject({ status: 201, body: { taken: 1 } });
  });
});

describe('fifty at once', () => {
  it.each([
    [5, 45],
    [24, 26],
  ])('for %i places: each is told yes or no, none to come again', async (places, refused) => {
    const ferry = await aFerry(places);
    const answers = await Promise.all(Array.from({ length: 50 }, () => house.as(officer).post(`${ferries}/${ferry}/places`, { count: 1 })));
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect({ yes: count(201), no: count(409), other: 50 - count(201) - count(409) }).toEqual({ yes: places, no: refused, other: 0 });
  });
});

describe('a batch', () => {
  it('answers each item, stops at none, and goes on where it was cut', async () => {
    const ferry = await aFerry(40);
    const items = Array.from({ length: 60 }, (_, n) => ({ tripId: ferry, refuseAfter: n === 3 }));
    const first = await house.as(officer).post(`${ferries}/batch`, { items }, { key: 'b1' });
    const replies = first.body['items'] as { index: number; status: number; taken?: number; problem?: { code: string } }[];
    expect(replies).toHaveLength(60);
    expect(replies[3]).toMatchObject({ index: 3, status: 409, problem: { code: 'TRIP_DEPARTED' } });
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(40);
    expect(replies.filter(({ problem }) => problem?.code === 'TRIP_FULL')).toHaveLength(19);
    expect((await house.as(officer).post(`${ferries}/batch`, { items }, { key: 'b1' })).body).toEqual(first.body);
    expect((await house.as(officer).post(`${ferries}/batch`, { items: items.slice(1) }, { key: 'b1' })).body).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});

describe('the status door', () => {
  it('is the operator’s, and counts what waits', async () => {
    await aFerry(1);
    await house.quiet();
    expect((await house.as(villageOfficerOf()).get('/api/v1/dock/status')).status).toBe(403);
    const status = await eventually(async () => (await house.as({ role: 'OPERATOR' }).get('/api/v1/dock/status')).body);
    expect(status).toMatchObject({ service: 'dock', shape: 'solo', pending: 0, deadLetters: 0, parked: 0 });
    expect(String(status['businessTime'])).toMatch(/^2020-02-20T05:0/);
  });
});
