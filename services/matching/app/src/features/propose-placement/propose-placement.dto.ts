import { id, placementStates } from '@fangang/contracts';
import { z } from 'zod';

export const proposePlacementBody = z.strictObject({ workerId: id('wrk'), openingId: id('opn') }).meta({ id: 'ProposePlacementBody' });
export const proposePlacementReply = z
  .object({
    placementId: id('plc'),
    state: z.enum(placementStates),
    score: z.int(),
    reasonCodes: z.array(z.string()),
    expiresAt: z.string(),
  })
  .meta({ id: 'ProposePlacementReply' });
