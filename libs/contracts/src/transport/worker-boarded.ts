import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { doorPassed } from './transport.fields';

/** A person got on, by the scan named. */
export const WorkerBoarded = defineEvent({
  type: 'WorkerBoarded',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...doorPassed }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    epoch: 1,
    seatNo: 7,
    scanId: 'scn_01E2J8Z4Q0V9M3T7K5X1C6B8RV',
    at: '2020-02-20T07:41:00.000+08:00',
  },
});
export type WorkerBoarded = EventOf<typeof WorkerBoarded>;
