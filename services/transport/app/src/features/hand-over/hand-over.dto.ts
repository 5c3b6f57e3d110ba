import { counter, handoverOutcomes, id, tripStates } from '@fangang/contracts';
import { z } from 'zod';

export const handoverBody = z
  .strictObject({
    siteId: id('site').optional(),
    rows: z.array(z.strictObject({ placementId: id('plc'), outcome: z.enum(handoverOutcomes) })).max(255),
  })
  .meta({ id: 'HandoverBody' });
export type HandoverBody = z.output<typeof handoverBody>;

export const handoverReply = z
  .object({ tripId: id('trp'), handoverId: id('hov'), rows: counter, state: z.enum(tripStates) })
  .meta({ id: 'HandoverReply' });
export type HandoverReply = z.input<typeof handoverReply>;
