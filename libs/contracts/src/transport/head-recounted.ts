import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { counter, id } from '../primitives';

/** Heads were counted at a stop. */
export const HeadRecounted = defineEvent({
  type: 'HeadRecounted',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ tripId: id('trp'), stopId: id('stop'), counted: counter, expected: counter }),
  example: { tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA', stopId: 'stop_01E2J8Z4Q0V9M3T7K5X1C6B8RD', counted: 24, expected: 24 },
});
export type HeadRecounted = EventOf<typeof HeadRecounted>;
