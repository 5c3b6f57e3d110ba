import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { accepted, Replies } from '@fangang/service-kit';
import { Controller, Param, Post } from '@nestjs/common';
import { tripPath, type TripPath, type TripReply, tripReply } from '../trip.dto';
import { OpenBoardingHandler } from './open-boarding.handler';

@Controller('api/v1/transport/trips/:tripId/open-boarding')
export class OpenBoardingController {
  constructor(private readonly openBoarding: OpenBoardingHandler) {}

  /** The driver opens boarding 上客 earlier than the hour of gathering, at which it opens by itself. */
  @Post()
  @May('trips:run')
  @Replies(200, tripReply)
  async post(@TheCaller() caller: Caller, @Param({ schema: tripPath }) { tripId }: TripPath): Promise<TripReply> {
    accepted(await this.openBoarding.execute(caller, tripId));
    return { tripId, state: 'BOARDING' };
  }
}
