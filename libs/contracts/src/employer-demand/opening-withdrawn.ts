import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { openingMoved } from './employer-demand.fields';

/** An opening was taken back 已撤回. */
export const OpeningWithdrawn = defineEvent({
  type: 'OpeningWithdrawn',
  schemaversion: 1,
  topic: 'fangang.employer-demand.openings',
  carries: 'change',
  subject: ({ openingId }) => openingId,
  data: z.object({ ...openingMoved }),
  example: {
    openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH',
    employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF',
    reasonCode: 'CANCELLED_BY_EMPLOYER',
  },
});
export type OpeningWithdrawn = EventOf<typeof OpeningWithdrawn>;
