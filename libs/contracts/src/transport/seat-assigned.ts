import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { seatGiven } from './transport.fields';

/** A placement holds a seat on a trip, from PLANNED on. Moving a person within one epoch is SeatMoved. */
export const SeatAssigned = defineEvent({
  type: 'SeatAssigned',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...seatGiven }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    epoch: 1,
    holdVersion: 1,
    seatNo: 7,
    stopId: 'stop_01E2J8Z4Q0V9M3T7K5X1C6B8RD',
    gatherAt: '2020-02-20T07:30:00.000+08:00',
  },
});
export type SeatAssigned = EventOf<typeof SeatAssigned>;
