import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { tripRan } from './transport.fields';

/** A trip will not run 已取消; its seats and passes go. */
export const TripCancelled = defineEvent({
  type: 'TripCancelled',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...tripRan }),
  example: { tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA', at: '2020-02-20T06:40:00.000+08:00', reasonCode: 'NO_VEHICLE', flags: [] },
});
export type TripCancelled = EventOf<typeof TripCancelled>;
