import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { id } from '../primitives';
import { seatGiven } from './transport.fields';

/** A seat was changed within its epoch, on this trip or from another. */
export const SeatMoved = defineEvent({
  type: 'SeatMoved',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...seatGiven, fromTripId: id('trp').optional() }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    epoch: 1,
    holdVersion: 2,
    seatNo: 9,
    stopId: 'stop_01E2J8Z4Q0V9M3T7K5X1C6B8RD',
    gatherAt: '2020-02-20T07:30:00.000+08:00',
    fromTripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
  },
});
export type SeatMoved = EventOf<typeof SeatMoved>;
