import { code } from '@fangang/contracts';
import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { tripPath, type TripPath, type TripReply, tripReply } from '../trip.dto';
import { CancelTripHandler } from './cancel-trip.handler';

const cancelBody = z.strictObject({ reasonCode: code }).meta({ id: 'CancelTripBody' });

@Controller('api/v1/transport/trips/:tripId/cancel')
export class CancelTripController {
  constructor(private readonly cancelTrip: CancelTripHandler) {}

  @Post()
  @May('trips:cancel')
  @Replies(200, tripReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: cancelBody }) { reasonCode }: z.output<typeof cancelBody>,
  ): Promise<TripReply> {
    accepted(await this.cancelTrip.execute(caller, tripId, reasonCode));
    return { tripId, state: 'CANCELLED' };
  }
}
