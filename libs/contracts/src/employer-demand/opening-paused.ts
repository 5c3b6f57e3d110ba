import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { openingMoved } from './employer-demand.fields';

/** An opening takes nobody for now 暂停. */
export const OpeningPaused = defineEvent({
  type: 'OpeningPaused',
  schemaversion: 1,
  topic: 'fangang.employer-demand.openings',
  carries: 'change',
  subject: ({ openingId }) => openingId,
  data: z.object({ ...openingMoved }),
  example: { openingId: 'opn_01E2J8Z4Q0V9M3T7K5X1C6B8RH', employerId: 'emp_01E2J8Z4Q0V9M3T7K5X1C6B8RF', reasonCode: 'SITE_SUSPENDED' },
});
export type OpeningPaused = EventOf<typeof OpeningPaused>;
