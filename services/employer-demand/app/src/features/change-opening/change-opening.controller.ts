import { May, TheCaller, ThePrepared } from '@fangang/authz';
import type { TermsOrder } from '@fangang/employer-demand-domain';
import type { Caller } from '@fangang/persistence';
import { Prepares, Replies } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { openingMovedReply, openingPath, reasonBody } from '../review-opening/review-opening.dto';
import { headcountBody, termsBody } from './change-opening.dto';
import { ChangeOpeningHandler } from './change-opening.handler';

type Path = z.output<typeof openingPath>;

@Controller('api/v1/demand/openings/:openingId')
export class ChangeOpeningController {
  constructor(private readonly changeOpening: ChangeOpeningHandler) {}

  /** Takes nobody for now. */
  @Post('pause')
  @May('openings:pause')
  @Replies(200, openingMovedReply)
  async pause(
    @TheCaller() caller: Caller,
    @Param({ schema: openingPath }) { openingId }: Path,
    @Body({ schema: reasonBody }) { reasonCode }: z.output<typeof reasonBody>,
  ) {
    return { openingId, state: await this.changeOpening.pause(caller, openingId, reasonCode ?? null) };
  }

  /** Takes people again. */
  @Post('resume')
  @May('openings:pause')
  @Replies(200, openingMovedReply)
  async resume(@TheCaller() caller: Caller, @Param({ schema: openingPath }) { openingId }: Path) {
    return { openingId, state: await this.changeOpening.resume(caller, openingId) };
  }

  /** Takes the opening back, with a reason. */
  @Post('withdraw')
  @May('openings:pause')
  @Replies(200, openingMovedReply)
  async withdraw(
    @TheCaller() caller: Caller,
    @Param({ schema: openingPath }) { openingId }: Path,
    @Body({ schema: reasonBody }) { reasonCode }: z.output<typeof reasonBody>,
  ) {
    return { openingId, state: await this.changeOpening.withdraw(caller, openingId, reasonCode ?? null) };
  }

  /** More places or fewer, never fewer than are on board. */
  @Post('headcount')
  @May('openings:post')
  @Replies(200, openingMovedReply)
  async headcount(
    @TheCaller() caller: Caller,
    @Param({ schema: openingPath }) { openingId }: Path,
    @Body({ schema: headcountBody }) { to }: z.output<typeof headcountBody>,
  ) {
    return { openingId, state: await this.changeOpening.headcount(caller, openingId, to) };
  }

  /** Other terms, until somebody has a seat; those who agreed to the old ones are asked again. */
  @Post('terms')
  @May('openings:post')
  @Prepares(ChangeOpeningHandler)
  @Replies(200, openingMovedReply)
  async terms(
    @TheCaller() caller: Caller,
    @Param({ schema: openingPath }) { openingId }: Path,
    @Body({ schema: termsBody }) _body: z.output<typeof termsBody>,
    @ThePrepared() order: TermsOrder & { readonly termsHash: string },
  ) {
    return { openingId, state: await this.changeOpening.terms(caller, openingId, order) };
  }
}
