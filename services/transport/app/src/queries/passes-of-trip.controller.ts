import { id, instant, passStates, seatNo } from '@fangang/contracts';
import { May, TheReader } from '@fangang/authz';
import type { Reader } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { tripPath, type TripPath } from '../features/trip.dto';
import { PassesOfTripQuery } from './passes-of-trip.query';

const passesReply = z
  .object({
    data: z.array(
      z.object({
        passId: id('pas'),
        placementId: id('plc').nullable(),
        workerId: id('wrk').nullable(),
        seatNo,
        state: z.enum(passStates),
        notBefore: instant.nullable(),
        expires: instant.nullable(),
        rid: z.string(),
        keyId: z.string(),
        qr: z.string(),
      }),
    ),
  })
  .meta({ id: 'PassesOfTrip' });

@Controller('api/v1/transport/trips/:tripId/passes')
export class PassesOfTripController {
  constructor(private readonly passes: PassesOfTripQuery) {}

  /** Passes that count, for the paper and the app: no name in them. */
  @Get()
  @May('passes:read')
  @Replies(200, passesReply)
  async list(@TheReader() reader: Reader, @Param({ schema: tripPath }) { tripId }: TripPath) {
    return { data: await this.passes.of(reader, tripId) };
  }
}
