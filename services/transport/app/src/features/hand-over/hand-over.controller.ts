import { May, TheCaller } from '@fangang/authz';
import { type Caller, newId } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { tripPath, type TripPath } from '../trip.dto';
import { type HandoverBody, handoverBody, type HandoverReply, handoverReply } from './hand-over.dto';
import { HandOverHandler } from './hand-over.handler';

@Controller('api/v1/transport/trips/:tripId/handover')
export class HandOverController {
  constructor(private readonly handOver: HandOverHandler) {}

  /** The leader's list: a row for each person on board. May be given again until the employer has signed. */
  @Post()
  @May('handovers:lead')
  @Replies(200, handoverReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Body({ schema: handoverBody }) { siteId, rows }: HandoverBody,
  ): Promise<HandoverReply> {
    const list = { tripId, handoverId: newId('hov'), rows, ...(siteId ? { siteId } : {}) };
    const [{ handoverId }] = accepted(await this.handOver.prepareList(caller, list));
    return { tripId, handoverId, rows: rows.length, state: 'ARRIVED' };
  }

  /** The employer's signature, by session: the second, which settles who came. */
  @Post('sign')
  @May('handovers:sign')
  @Replies(200, handoverReply)
  async sign(@TheCaller() caller: Caller, @Param({ schema: tripPath }) { tripId }: TripPath): Promise<HandoverReply> {
    const [{ handoverId, rows }] = accepted(await this.handOver.sign(caller, tripId));
    return { tripId, handoverId, rows: rows.length, state: 'HANDED_OVER' };
  }
}
