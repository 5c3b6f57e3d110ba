import { shadowId } from '@fangang/kernel';
import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { id, instant } from '../primitives';

/** A clearance ran out at `at`. */
export const ClearanceLapsed = defineEvent({
  type: 'ClearanceLapsed',
  schemaversion: 1,
  topic: 'fangang.worker-registry.clearances',
  carries: 'change',
  subject: ({ workerId }) => shadowId('clr', workerId),
  data: z.object({ workerId: id('wrk'), at: instant }),
  example: { workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC', at: '2020-02-21T05:30:00.000+08:00' },
});
export type ClearanceLapsed = EventOf<typeof ClearanceLapsed>;
