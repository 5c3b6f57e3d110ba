import { id } from '@fangang/contracts';
import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { tripPath, type TripPath } from '../trip.dto';
import { RecordNoShowHandler } from './record-no-show.handler';

const noShowBody = z.strictObject({ placementId: id('plc') }).meta({ id: 'NoShowBody' });
const noShowReply = z.object({ tripId: id('trp'), placementId: id('plc') }).meta({ id: 'NoShowReply' });

@Controller('api/v1/transport/trips/:tripId/no-shows')
export class RecordNoShowController {
  constructor(private readonly recordNoShow: RecordNoShowHandler) {}

  /** The dispatcher says that someone did not come, where a device stays silent or the seat goes to standby. */
  @Post()
  @May('trips:plan')
  @Replies(201, noShowReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: noShowBody }) { placementId }: z.output<typeof noShowBody>,
  ): Promise<z.input<typeof noShowReply>> {
    accepted(await this.recordNoShow.execute(caller, tripId, placementId));
    return { tripId, placementId };
  }
}
