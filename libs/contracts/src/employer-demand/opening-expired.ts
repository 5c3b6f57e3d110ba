import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { openingMoved } from './employer-demand.fields';

/** The last day of an opening is over 已截止. */
export const OpeningExpired = defineEvent({
  type: 'OpeningExpired',
  schemaversion: 1,
  topic: 'fangang.employer-demand.openings',
  carries: 'change',
  subject: ({ openingId }) => openingId,
  data: z.object({ ...openingMoved }),
  example: { openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH', employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF' },
});
export type OpeningExpired = EventOf<typeof OpeningExpired>;
