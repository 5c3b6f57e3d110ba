import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { openingMoved } from './employer-demand.fields';

/** The county refused an opening 未通过. */
export const OpeningRejected = defineEvent({
  type: 'OpeningRejected',
  schemaversion: 1,
  topic: 'fangang.employer-demand.openings',
  carries: 'change',
  subject: ({ openingId }) => openingId,
  data: z.object({ ...openingMoved }),
  example: { openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH', employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF', reasonCode: 'WAGE_UNCLEAR' },
});
export type OpeningRejected = EventOf<typeof OpeningRejected>;
