import { shadowId } from '@fangang/kernel';
import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { id, instant } from '../primitives';

/** A person may not travel 健康暂缓; the reason stays in the enclave. */
export const ClearanceHeld = defineEvent({
  type: 'ClearanceHeld',
  schemaversion: 1,
  topic: 'fangang.worker-registry.clearances',
  carries: 'change',
  subject: ({ workerId }) => shadowId('clr', workerId),
  data: z.object({ workerId: id('wrk'), heldFrom: instant, reviewAt: instant.optional() }),
  example: {
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    heldFrom: '2020-02-20T06:10:00.000+08:00',
    reviewAt: '2020-02-27T09:00:00.000+08:00',
  },
});
export type ClearanceHeld = EventOf<typeof ClearanceHeld>;
