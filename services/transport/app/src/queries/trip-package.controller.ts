import { id, instant, seatNo, tripStates } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { tripPath, type TripPath } from '../features/trip.dto';
import { TripPackageQuery } from './trip-package.query';

const packageQuery = z.strictObject({ deviceId: id('dev') });
const jwk = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });
const packageReply = z
  .object({
    tripId: id('trp'),
    tripNo: z.string(),
    state: z.enum(tripStates),
    tail: z.string(),
    departAt: instant.nullable(),
    arriveBy: instant.nullable(),
    plate: z.string().nullable(),
    siteIds: z.array(id('site')),
    stops: z.array(z.object({ stopId: id('stop'), displayName: z.string(), gatherAt: instant })),
    seats: z.array(
      z.object({
        placementId: id('plc'),
        workerId: id('wrk'),
        seatNo,
        stopId: id('stop').nullable(),
        state: z.string(),
        passId: id('pas').nullable(),
        rid: z.string().nullable(),
        clearedUntil: instant.nullable(),
      }),
    ),
    door: z
      .object({
        fever: z.object({ c: z.number(), operator: z.enum(['>', '>=']) }),
        staleList: z.object({ boarding: z.enum(['GOES_ON', 'STOPS']) }),
      })
      .nullable(),
    deviceId: id('dev'),
    trust: z.string(),
    rootJwk: jwk,
    revocations: z.array(z.object({ keyId: z.string(), counter: z.int(), bytes: z.string() })),
    clock: z.object({ now: instant, offsetMs: z.number() }),
    demo: z.boolean(),
  })
  .meta({ id: 'TripPackage' });

@Controller('api/v1/transport/trips/:tripId/package')
export class TripPackageController {
  constructor(private readonly tripPackage: TripPackageQuery) {}

  /** The driver's device takes the trip with it. */
  @Get()
  @May('packages:read')
  @Replies(200, packageReply)
  take(
    @TheReader() reader: Reader,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Query({ schema: packageQuery }) { deviceId }: z.output<typeof packageQuery>,
  ) {
    return this.tripPackage.take(reader, tripId, deviceId);
  }
}
