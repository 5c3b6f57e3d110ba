import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { tripMoved } from './transport.fields';

/** People may get on 上客中. */
export const BoardingOpened = defineEvent({
  type: 'BoardingOpened',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...tripMoved }),
  example: { tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA', at: '2020-02-20T07:30:00.000+08:00' },
});
export type BoardingOpened = EventOf<typeof BoardingOpened>;
