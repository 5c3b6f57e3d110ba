import { id, placementStates } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';

export const offerPlacementsBody = z
  .strictObject({
    items: z
      .array(z.strictObject({ placementId: id('plc') }))
      .min(1)
      .max(500),
  })
  .meta({ id: 'OfferPlacementsBody' });

export const stepReply = z.object({
  index: z.int(),
  status: z.int(),
  placementId: id('plc').optional(),
  state: z.enum(placementStates).optional(),
  expiresAt: z.string().optional(),
  problem: problemSchema.optional(),
});
export const offerPlacementsReply = z
  .object({ summary: z.object({ offered: z.int(), refused: z.int() }), items: z.array(stepReply) })
  .meta({ id: 'OfferPlacementsReply' });
