import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { id } from '../primitives';
import { headcount } from './employer-demand.fields';

/** An opening asks for more people or fewer. */
export const HeadcountChanged = defineEvent({
  type: 'HeadcountChanged',
  schemaversion: 1,
  topic: 'fangang.employer-demand.openings',
  carries: 'change',
  subject: ({ openingId }) => openingId,
  data: z.object({ openingId: id('opn'), from: headcount, to: headcount }),
  example: { openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH', from: 184, to: 192 },
});
export type HeadcountChanged = EventOf<typeof HeadcountChanged>;
