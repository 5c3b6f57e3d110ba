import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { ageBands } from '../lists/age-band';
import { registrationChannels } from '../lists/record-state';
import { id, villageCode } from '../primitives';

/** A person stands in the register 台账, not yet asked 未摸排. */
export const WorkerRegistered = defineEvent({
  type: 'WorkerRegistered',
  schemaversion: 1,
  topic: 'fangang.worker-registry.workers',
  carries: 'change',
  subject: ({ workerId }) => workerId,
  data: z.object({
    workerId: id('wrk'),
    householdId: id('hh'),
    villageCode,
    ageBand: z.enum(ageBands),
    channel: z.enum(registrationChannels),
  }),
  example: {
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    householdId: 'hh_01E2J8Z4Q0V9M3T7K5X1C6B8RE',
    villageCode: '990101101201',
    ageBand: '18_49',
    channel: 'IMPORT',
  },
});
export type WorkerRegistered = EventOf<typeof WorkerRegistered>;
