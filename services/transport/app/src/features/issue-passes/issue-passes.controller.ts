import { type FangangRequest, May, TheCaller, ThePrepared } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { languageOf, Prepares, problemOf, Replies } from '@fangang/service-kit';
import { Controller, Param, Post, Req } from '@nestjs/common';
import { tripPath, type TripPath } from '../trip.dto';
import { issuePassesReply } from './issue-passes.dto';
import { IssuePassesHandler } from './issue-passes.handler';
import type { PreparedPasses } from './prepared-passes.query';

@Controller('api/v1/transport/trips/:tripId/passes')
export class IssuePassesController {
  constructor(private readonly issuePasses: IssuePassesHandler) {}

  /** Signs the passes of the trip's assigned seats; whoever cannot have one stops none of the others. */
  @Post()
  @May('passes:issue')
  @Prepares(IssuePassesHandler)
  @Replies(200, issuePassesReply)
  async post(
    @TheCaller() caller: Caller,
    @ThePrepared() prepared: PreparedPasses,
    @Param({ schema: tripPath }) { tripId }: TripPath,
    @Req() request: FangangRequest & { readonly headers: Readonly<Record<string, string | undefined>> },
  ) {
    const done = await this.issuePasses.execute(caller, tripId, prepared);
    const items = done.map((each) =>
      'refusal' in each
        ? {
            placementId: each.placementId,
            problem: problemOf(each.refusal, languageOf(request.headers['accept-language']), caller.correlationid),
          }
        : { placementId: each.placementId, id: each.passId, seatNo: each.seatNo, qr: each.text },
    );
    const issued = done.filter((each) => 'passId' in each).length;
    return { issued, refused: done.length - issued, items };
  }
}
