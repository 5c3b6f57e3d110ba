import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { tripMoved } from './transport.fields';

/** A trip has its filing number 已备案. */
export const TripFiled = defineEvent({
  type: 'TripFiled',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...tripMoved }),
  example: { tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA', at: '2020-02-20T06:30:00.000+08:00' },
});
export type TripFiled = EventOf<typeof TripFiled>;
