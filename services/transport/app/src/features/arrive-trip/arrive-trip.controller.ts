import { counter, id, tripStates } from '@fangang/contracts';
import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { type CountedBody, countedBody, tripPath, type TripPath } from '../trip.dto';
import { ArriveTripHandler } from './arrive-trip.handler';

const arriveReply = z
  .object({ tripId: id('trp'), state: z.enum(tripStates), boarded: counter, flags: z.array(z.string()) })
  .meta({ id: 'ArriveTripReply' });

@Controller('api/v1/transport/trips/:tripId/arrive')
export class ArriveTripController {
  constructor(private readonly arriveTrip: ArriveTripHandler) {}

  /** 抵达: whoever is on board has arrived, scanned or not. */
  @Post()
  @May('trips:run')
  @Replies(200, arriveReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: countedBody }) { counted }: CountedBody,
  ): Promise<z.input<typeof arriveReply>> {
    const [{ boarded, flags }] = accepted(await this.arriveTrip.execute(caller, tripId, counted));
    return { tripId, state: 'ARRIVED', boarded, flags: [...flags] };
  }
}
