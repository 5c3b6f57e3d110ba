import { divisionCode } from '@fangang/contracts';
import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { tripPath, type TripPath, type TripReply, tripReply } from '../trip.dto';
import { ApproveTripHandler } from './approve-trip.handler';

const notifyBody = z.strictObject({ provinceCodes: z.array(divisionCode).max(34).optional() }).meta({ id: 'NotifyTripBody' });

@Controller('api/v1/transport/trips/:tripId')
export class ApproveTripController {
  constructor(private readonly approveTrip: ApproveTripHandler) {}

  /** The county of origin agrees 输出地同意. */
  @Post('approve-origin')
  @May('trips:approve-origin')
  @Replies(200, tripReply)
  async approveOrigin(@TheCaller() caller: Caller, @Param({ schema: tripPath }) { tripId }: TripPath): Promise<TripReply> {
    accepted(await this.approveTrip.execute(caller, tripId, 'ORIGIN_APPROVED'));
    return { tripId, state: 'ORIGIN_APPROVED' };
  }

  /** Transit and destination provinces were told 通报. */
  @Post('notify')
  @May('trips:plan')
  @Replies(200, tripReply)
  async notify(
    @TheCaller() caller: Caller,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: notifyBody }) { provinceCodes }: z.output<typeof notifyBody>,
  ): Promise<TripReply> {
    accepted(await this.approveTrip.execute(caller, tripId, 'NOTIFIED', provinceCodes ? { provinceCodes } : {}));
    return { tripId, state: 'NOTIFIED' };
  }

  /** The destination takes the trip 输入地接收; noted by the dispatcher who has its answer. */
  @Post('accept-destination')
  @May('trips:plan')
  @Replies(200, tripReply)
  async acceptDestination(@TheCaller() caller: Caller, @Param({ schema: tripPath }) { tripId }: TripPath): Promise<TripReply> {
    accepted(await this.approveTrip.execute(caller, tripId, 'DEST_ACCEPTED'));
    return { tripId, state: 'DEST_ACCEPTED' };
  }
}
