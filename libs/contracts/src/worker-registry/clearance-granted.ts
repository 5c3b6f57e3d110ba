import { shadowId } from '@fangang/kernel';
import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { clearanceConditions } from '../lists/clearance';
import { id, instant } from '../primitives';

/** A person may travel until `clearedUntil` 已放行; `satisfies` says what of a corridor's demands is met. */
export const ClearanceGranted = defineEvent({
  type: 'ClearanceGranted',
  schemaversion: 1,
  topic: 'fangang.worker-registry.clearances',
  carries: 'state',
  subject: ({ workerId }) => shadowId('clr', workerId),
  data: z.object({ workerId: id('wrk'), clearedUntil: instant, satisfies: z.array(z.enum(clearanceConditions)).max(3) }),
  example: {
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    clearedUntil: '2020-02-21T05:30:00.000+08:00',
    satisfies: ['TEMPERATURE', 'DECLARATION_14D'],
  },
});
export type ClearanceGranted = EventOf<typeof ClearanceGranted>;
