import { divisionCode } from '@fangang/contracts';
import { z } from 'zod';

export const readFiguresQuery = z.strictObject({ area: divisionCode.optional() });
/** How many placements of an area ever stood in each state, and whom the last run left out. */
export const figuresReply = z
  .object({
    proposed: z.int(),
    offered: z.int(),
    accepted: z.int(),
    confirmed: z.int(),
    scheduled: z.int(),
    boarded: z.int(),
    arrived: z.int(),
    onPost: z.int(),
    retained: z.int(),
    declined: z.int(),
    lapsed: z.int(),
    rescinded: z.int(),
    noShow: z.int(),
    returned: z.int(),
    active: z.int(),
    notPlacedByReason: z.record(z.string(), z.int()),
  })
  .meta({ id: 'MatchingFigures' });
