import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { openingMovedReply, openingPath, reasonBody } from './review-opening.dto';
import { ReviewOpeningHandler } from './review-opening.handler';

@Controller('api/v1/demand/openings/:openingId')
export class ReviewOpeningController {
  constructor(private readonly reviewOpening: ReviewOpeningHandler) {}

  /** The county publishes an opening: from now on every county may match into it. */
  @Post('publish')
  @May('openings:publish')
  @Replies(200, openingMovedReply)
  async publish(@TheCaller() caller: Caller, @Param({ schema: openingPath }) { openingId }: z.output<typeof openingPath>) {
    return { openingId, state: await this.reviewOpening.execute(caller, openingId) };
  }

  /** The county sends it back, with a reason. */
  @Post('reject')
  @May('openings:publish')
  @Replies(200, openingMovedReply)
  async reject(
    @TheCaller() caller: Caller,
    @Param({ schema: openingPath }) { openingId }: z.output<typeof openingPath>,
    @Body({ schema: reasonBody }) { reasonCode }: z.output<typeof reasonBody>,
  ) {
    return { openingId, state: await this.reviewOpening.reject(caller, openingId, reasonCode ?? null) };
  }
}
