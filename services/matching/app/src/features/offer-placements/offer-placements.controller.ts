import { May, TheBatch } from '@fangang/authz';
import { Batch, type BatchRunner, Replies, accepted } from '@fangang/service-kit';
import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { OfferPlacementHandler } from './offer-placement.handler';
import { offerPlacementsBody, offerPlacementsReply } from './offer-placements.dto';

@Controller('api/v1/matching/placements/offers/batch')
export class OfferPlacementsController {
  constructor(private readonly offerPlacement: OfferPlacementHandler) {}

  /** Offers what was proposed; also again, where the terms changed after a yes. */
  @Post()
  @May('placements:offer')
  @Batch()
  @Replies(200, offerPlacementsReply)
  async post(
    @TheBatch() batch: BatchRunner,
    @Body({ schema: offerPlacementsBody }) { items }: z.output<typeof offerPlacementsBody>,
  ): Promise<z.input<typeof offerPlacementsReply>> {
    const replies = await batch.run(items, 200, async (caller, { placementId }) => {
      const [{ offerExpiresAt }] = accepted(await this.offerPlacement.execute(caller, placementId));
      return { placementId, state: 'OFFERED' as const, expiresAt: offerExpiresAt };
    });
    const offered = replies.filter(({ status }) => status === 200).length;
    return { summary: { offered, refused: replies.length - offered }, items: [...replies] };
  }
}
