import { declineReasons, id, placementStates } from '@fangang/contracts';
import { z } from 'zod';

export const placementPath = z.strictObject({ placementId: id('plc') });
export const declinePlacementBody = z.strictObject({ reasonCode: z.enum(declineReasons).optional() }).meta({ id: 'DeclinePlacementBody' });
export const declinePlacementReply = z
  .object({ placementId: id('plc'), state: z.enum(placementStates) })
  .meta({ id: 'DeclinePlacementReply' });
