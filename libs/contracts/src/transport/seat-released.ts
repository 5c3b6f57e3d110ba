import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event';
import { code } from '../primitives';
import { seatHold } from './transport.fields';

/** A seat is free again; `rebook` asks matching to ask for another. */
export const SeatReleased = defineEvent({
  type: 'SeatReleased',
  schemaversion: 1,
  topic: 'fangang.transport.trips',
  carries: 'change',
  subject: ({ tripId }) => tripId,
  data: z.object({ ...seatHold, reasonCode: code, rebook: z.boolean() }),
  example: {
    tripId: 'trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA',
    placementId: 'plc_01E2J8Z4Q0V9M3T7K5X1C6B8RB',
    workerId: 'wrk_01E2J8Z4Q0V9M3T7K5X1C6B8RC',
    epoch: 1,
    holdVersion: 2,
    seatNo: 7,
    reasonCode: 'TRIP_CANCELLED',
    rebook: true,
  },
});
export type SeatReleased = EventOf<typeof SeatReleased>;
