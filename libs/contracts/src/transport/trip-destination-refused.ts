import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { tripMoved } from './transport.fields';

/** The destination refuses a trip, on a lawful ground. */
export const TripDestinationRefused = defineEvent({
  type: 'TripDestinationRefused',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...tripMoved }),
  example: { tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA', at: '2020-02-20T06:20:00.000+08:00', reasonCode: 'SITE_CLOSED' },
});
export type TripDestinationRefused = EventOf<typeof TripDestinationRefused>;
