import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { tripRan } from './transport.fields';

/** A trip reached its gate 已抵达. */
export const TripArrived = defineEvent({
  type: 'TripArrived',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...tripRan }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    at: '2020-02-20T12:00:00.000+08:00',
    boarded: 24,
    counted: 23,
    flags: ['HEADCOUNT_DIFFERS'],
    destinationCode: '990201',
  },
});
export type TripArrived = EventOf<typeof TripArrived>;
