import { May, TheCaller } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { Replies, accepted } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { proposePlacementBody, proposePlacementReply } from './propose-placement.dto';
import { ProposePlacementHandler } from './propose-placement.handler';

@Controller('api/v1/matching/placements')
export class ProposePlacementController {
  constructor(private readonly proposePlacement: ProposePlacementHandler) {}

  /** Puts one person to one opening by hand; nobody is put to a place that is not there. */
  @Post()
  @May('placements:propose')
  @Replies(201, proposePlacementReply)
  async post(
    @TheCaller() caller: Caller,
    @Body({ schema: proposePlacementBody }) pair: z.output<typeof proposePlacementBody>,
  ): Promise<z.input<typeof proposePlacementReply>> {
    const [{ placementId, score, reasonCodes, expiresAt }] = accepted(await this.proposePlacement.execute(caller, pair));
    return { placementId, state: 'PROPOSED', score, reasonCodes: [...reasonCodes], expiresAt };
  }
}
