import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { tripPath, type TripPath } from '../trip.dto';
import { type AssignSeatBody, assignSeatBody, type AssignSeatReply, assignSeatReply } from './assign-seat.dto';
import { AssignSeatHandler } from './assign-seat.handler';

@Controller('api/v1/transport/trips/:tripId/seats')
export class AssignSeatController {
  constructor(private readonly assignSeat: AssignSeatHandler) {}

  /** Puts a waiting placement on a trip: pencilled in a draft, assigned on a plan; on the first free seat unless one is named. */
  @Post()
  @May('trips:plan')
  @Replies(201, assignSeatReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: assignSeatBody }) { placementId, stopId, seatNo }: AssignSeatBody,
  ): Promise<AssignSeatReply> {
    const wish = { ...(stopId ? { stopId } : {}), ...(seatNo === undefined ? {} : { seatNo }) };
    const [fact] = accepted(await this.assignSeat.execute(caller, { tripId, placementId, ...wish }));
    return { tripId, placementId, seatNo: fact.seatNo, state: fact.type === 'SeatAssigned' ? 'ASSIGNED' : 'PENCILLED' };
  }
}
