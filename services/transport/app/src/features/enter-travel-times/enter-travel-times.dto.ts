import { day, id } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';

const place = z.union([id('pup'), id('gate')]);

/** One direction; `source` says where the figure comes from. */
export const travelTimeItem = z
  .strictObject({
    from: place,
    to: place,
    minutes: z.int(),
    km: z.number(),
    source: z.string().min(1).max(120),
    validFrom: day,
    validTo: day.optional(),
  })
  .meta({ id: 'TravelTimeItem' });
export type TravelTimeItem = z.output<typeof travelTimeItem>;

export const enterTravelTimesBody = z.strictObject({ items: z.array(travelTimeItem).min(1).max(500) }).meta({ id: 'EnterTravelTimesBody' });
export type EnterTravelTimesBody = z.output<typeof enterTravelTimesBody>;

export const enterTravelTimesReply = z
  .object({
    summary: z.object({ created: z.int(), refused: z.int() }),
    items: z.array(z.object({ index: z.int(), status: z.int(), travelTimeId: id('ttm').optional(), problem: problemSchema.optional() })),
  })
  .meta({ id: 'EnterTravelTimesReply' });
