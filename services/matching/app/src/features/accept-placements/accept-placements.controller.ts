import { May, TheBatch } from '@fangang/authz';
import { Batch, type BatchRunner, Replies, accepted } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { AcceptPlacementHandler } from './accept-placement.handler';
import { acceptPlacementsBody, acceptPlacementsReply } from './accept-placements.dto';

@Controller('api/v1/matching/placements/accepts/batch')
export class AcceptPlacementsController {
  constructor(private readonly acceptPlacement: AcceptPlacementHandler) {}

  /** Writes down who said yes, and by whose word. */
  @Post()
  @May('placements:answer')
  @Batch()
  @Replies(200, acceptPlacementsReply)
  async post(
    @TheBatch() batch: BatchRunner,
    @Body({ schema: acceptPlacementsBody }) { items }: z.output<typeof acceptPlacementsBody>,
  ): Promise<z.input<typeof acceptPlacementsReply>> {
    const replies = await batch.run(items, 200, async (caller, item) => {
      const [{ placementId, keepUntil }] = accepted(await this.acceptPlacement.execute(caller, item));
      return { placementId, state: 'ACCEPTED' as const, expiresAt: keepUntil };
    });
    const yes = replies.filter(({ status }) => status === 200).length;
    return { summary: { accepted: yes, refused: replies.length - yes }, items: [...replies] };
  }
}
