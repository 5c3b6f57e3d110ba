import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { tripPath, type TripPath } from '../trip.dto';
import { type ReleaseSeatBody, releaseSeatBody, type ReleaseSeatReply, releaseSeatReply } from './release-seat.dto';
import { ReleaseSeatHandler } from './release-seat.handler';

@Controller('api/v1/transport/trips/:tripId/seats/release')
export class ReleaseSeatController {
  constructor(private readonly releaseSeat: ReleaseSeatHandler) {}

  /** Frees a seat before departure; the pass goes with it. */
  @Post()
  @May('trips:plan')
  @Replies(200, releaseSeatReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: releaseSeatBody }) { placementId, reasonCode }: ReleaseSeatBody,
  ): Promise<ReleaseSeatReply> {
    accepted(await this.releaseSeat.execute(caller, { tripId, placementId, reasonCode }));
    return { tripId, placementId };
  }
}
