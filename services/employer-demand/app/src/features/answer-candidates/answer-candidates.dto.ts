import { code, day, id } from '@fangang/contracts';
import { problemSchema } from '@fangang/service-kit';
import { z } from 'zod';

const placementId = id('plc');
const atMost = 500;
export const confirmCandidatesBody = z
  .strictObject({ items: z.array(z.strictObject({ placementId })).min(1).max(atMost) })
  .meta({ id: 'ConfirmCandidatesBody' });
export const refuseCandidatesBody = z
  .strictObject({
    items: z
      .array(z.strictObject({ placementId, reasonCode: code.optional() }))
      .min(1)
      .max(atMost),
  })
  .meta({ id: 'RefuseCandidatesBody' });
/** `on`: since which day; today when left out. */
export const confirmPostingsBody = z
  .strictObject({
    items: z
      .array(z.strictObject({ placementId, on: day.optional() }))
      .min(1)
      .max(atMost),
  })
  .meta({ id: 'ConfirmPostingsBody' });

export const candidacyStates = ['WAITING', 'CONFIRMED', 'ABOARD', 'POSTED', 'REFUSED', 'LEFT', 'CLOSED'] as const;
export const answeredReply = z
  .object({
    summary: z.object({ done: z.int(), refused: z.int() }),
    items: z.array(
      z.object({
        index: z.int(),
        status: z.int(),
        placementId: placementId.optional(),
        state: z.enum(candidacyStates).optional(),
        problem: problemSchema.optional(),
      }),
    ),
  })
  .meta({ id: 'AnsweredCandidates' });
