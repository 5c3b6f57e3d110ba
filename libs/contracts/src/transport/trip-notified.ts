import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { tripMoved } from './transport.fields';

/** Transit and destination provinces were told of a trip 已通报. */
export const TripNotified = defineEvent({
  type: 'TripNotified',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...tripMoved }),
  example: { tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA', at: '2020-02-20T06:05:00.000+08:00' },
});
export type TripNotified = EventOf<typeof TripNotified>;
