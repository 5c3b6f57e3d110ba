import { acceptors, id } from '@fangang/contracts';
import { z } from 'zod';
import { stepReply } from '../offer-placements/offer-placements.dto';

export const acceptPlacementsBody = z
  .strictObject({
    items: z
      .array(z.strictObject({ placementId: id('plc'), by: z.enum(acceptors) }))
      .min(1)
      .max(500),
  })
  .meta({ id: 'AcceptPlacementsBody' });
export const acceptPlacementsReply = z
  .object({ summary: z.object({ accepted: z.int(), refused: z.int() }), items: z.array(stepReply) })
  .meta({ id: 'AcceptPlacementsReply' });
