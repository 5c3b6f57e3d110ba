import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { tripRan } from './transport.fields';

/** A trip left 已发车. */
export const TripDeparted = defineEvent({
  type: 'TripDeparted',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...tripRan }),
  example: { tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA', at: '2020-02-20T08:00:00.000+08:00', boarded: 24, counted: 24, flags: [] },
});
export type TripDeparted = EventOf<typeof TripDeparted>;
