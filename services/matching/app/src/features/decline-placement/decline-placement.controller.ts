import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Replies, accepted } from '@fangang/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { declinePlacementBody, declinePlacementReply, placementPath } from './decline-placement.dto';
import { DeclinePlacementHandler } from './decline-placement.handler';

@Controller('api/v1/matching/placements/:placementId/decline')
export class DeclinePlacementController {
  constructor(private readonly declinePlacement: DeclinePlacementHandler) {}

  /** Writes down that the worker said no, and why: the next offer shall fit better. */
  @Post()
  @May('placements:answer')
  @Replies(200, declinePlacementReply)
  async post(
    @TheCaller() caller: Caller,
    @Param({ schema: placementPath }) { placementId }: z.output<typeof placementPath>,
    @Body({ schema: declinePlacementBody }) { reasonCode }: z.output<typeof declinePlacementBody>,
  ): Promise<z.input<typeof declinePlacementReply>> {
    accepted(await this.declinePlacement.execute(caller, { placementId, reasonCode: reasonCode ?? null }));
    return { placementId, state: 'DECLINED' };
  }
}
