import { id, openingStates } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';
import { termsFields } from './opening-terms.dto';

export const openingItem = z
  .strictObject({
    /** The employer's own number, given back beside the answer. */
    clientRef: z.string().min(1).max(60).optional(),
    siteId: id('site'),
    headcount: z.int(),
    ...termsFields,
  })
  .meta({ id: 'OpeningItem' });
/** An item of any other form is answered by itself and spoils no other. */
export const postOpeningsBody = z
  .strictObject({
    items: z
      .array(z.union([openingItem, z.unknown()]))
      .min(1)
      .max(500),
  })
  .meta({ id: 'PostOpeningsBody' });
export const postOpeningsReply = z
  .object({
    summary: z.object({ created: z.int(), refused: z.int() }),
    items: z.array(
      z.object({
        index: z.int(),
        status: z.int(),
        clientRef: z.string().optional(),
        id: id('opn').optional(),
        state: z.enum(openingStates).optional(),
        problem: problemSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'PostOpeningsReply' });
