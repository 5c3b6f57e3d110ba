import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Controller, Param, Post } from '@nestjs/common';
import { tripPath, type TripPath, type TripReply, tripReply } from '../trip.dto';
import { CloseTripHandler } from './close-trip.handler';

@Controller('api/v1/transport/trips/:tripId/close')
export class CloseTripController {
  constructor(private readonly closeTrip: CloseTripHandler) {}

  /** 办结: nothing more is expected of this trip. */
  @Post()
  @May('trips:close')
  @Replies(200, tripReply)
  async post(@TheCaller() caller: Caller, @Param({ schema: tripPath }) { tripId }: TripPath): Promise<TripReply> {
    accepted(await this.closeTrip.execute(caller, tripId));
    return { tripId, state: 'CLOSED' };
  }
}
